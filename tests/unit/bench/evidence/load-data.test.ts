import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGrowth, loadHistories, loadUndated } from '@/bench/evidence/load-channels.ts';
import { loadHeadlines } from '@/bench/evidence/load-headlines.ts';

let folder = '';

const VIDEOS = `video_id,channel,title,description,tags,published_at,duration_s,views,source
v2,Bread,Second,,[],2024-02-01T10:00:00Z,60.0,20,api
v1,Bread,First,"Two
lines","[""rye"", ""b, c""]",2024-01-01T10:00:00Z,61.0,10,api
v3,Titles,Third,,[],2024-01-05,,30,plain
v4,Titles,No views,,[],2024-01-06,,,plain
`;
const GROWTH = `video_id,channelTitle,title_2024_08,publishedAt,views_gained
v1,Bread,First before,2024-01-01T10:00:00Z,5
gone,Bread,Unknown,2023-01-01T10:00:00Z,7
`;
const UNDATED = `video_id,channel_id,channel_name,title,views
u1,UC1,One,"Title, with comma",5
u2,UC2,Two,Other,6
u3,UC1,One,Third,
`;
const HEAD = 'test_id,group,headline_a,headline_b,impressions_a,impressions_b,p_value,winner,randomization_risk';
const PAIRS = `${HEAD}
t1,g1,Won,Lost,100,50,0.01,a,0
t2,g1,Lost,Won,10,20,0.2,b,0
t3,g2,Same,As,10,20,1,tie,0
t4,g2,Broken,Week,10,20,0.01,a,1
`;

beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'evidence-'))}/`;
  const files = {
    'youtube_channels/videos': VIDEOS,
    'youtube_channels/two_snapshot_growth': GROWTH,
    'youtube_clickbait_channels/videos': UNDATED,
    'upworthy/pairs': PAIRS,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(`${folder}${path.split('/')[0]}`, { recursive: true });
    writeFileSync(`${folder}${path}.csv.gz`, gzipSync(text));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('upload histories', () => {
  it('are in the order of upload, and tell none from not told', () => {
    const [bread, titles] = loadHistories(folder);
    expect(bread).toEqual({
      name: 'Bread',
      uploads: [
        { ...{ title: 'First', description: 'Two\nlines', tags: ['rye', 'b, c'] }, ...told(61, 'Bread', 10) },
        { ...{ title: 'Second', description: '', tags: [] }, ...told(60, 'Bread', 20) },
      ],
    });
    expect(titles?.uploads).toEqual([{ title: 'Third', description: null, tags: null, ...told(null, 'Titles', 30) }]);
  });

  it('gain views under the title they had, with the texts known of them', () => {
    expect(loadGrowth(folder)[0]?.uploads).toEqual([
      { title: 'Unknown', description: null, tags: null, ...told(null, 'Bread', 7) },
      { ...{ title: 'First before', description: 'Two\nlines', tags: ['rye', 'b, c'] }, ...told(61, 'Bread', 5) },
    ]);
  });

  it('without dates are titles only', () => {
    expect(loadUndated(folder).map(({ name, uploads }) => [name, uploads.map(({ title }) => title)])).toEqual([
      ['UC1', ['Title, with comma']],
      ['UC2', ['Other']],
    ]);
  });
});

it('loads pairs of headlines, the winner first, without ties and without the weeks of broken randomisation', () => {
  expect(loadHeadlines(folder)).toEqual([
    { test: 't1', group: 'g1', pValue: 0.01, impressions: 150, winner: 'Won', loser: 'Lost' },
    { test: 't2', group: 'g1', pValue: 0.2, impressions: 30, winner: 'Won', loser: 'Lost' },
  ]);
});

it('says which column a file lacks', () => {
  writeFileSync(`${folder}upworthy/pairs.csv.gz`, gzipSync('test_id\nt1\n'));
  expect(() => loadHeadlines(folder)).toThrow('has no group, headline_a');
});

function told(durationSeconds: number | null, channelName: string, views: number) {
  return { durationSeconds, channelName, views };
}
