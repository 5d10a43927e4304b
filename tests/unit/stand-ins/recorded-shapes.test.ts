import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askGoogle } from './ask-google.ts';

/** Real answers beside the repository; never part of it. */
const ROOT = join(import.meta.dirname, '../../../../shared/recordings');
const hasRecordings = existsSync(join(ROOT, 'dataapi'));
if (!hasRecordings) console.info('No recordings of the APIs beside the repository: their shapes are not compared.');

/** "error.errors[].reason" for every leaf, so that two bodies of one shape have equal sets. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => shapeOf(each, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, path === '' ? name : `${path}.${name}`));
}

function recorded(folder: string, pattern: RegExp): unknown[] {
  const path = join(ROOT, folder);
  const names = readdirSync(path).filter((name) => pattern.test(name));
  expect(names, `recordings in ${folder}`).not.toEqual([]);
  return names.map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')));
}

describe.skipIf(!hasRecordings)('bodies of the stand-in and recorded ones', () => {
  it.each([
    ['quotaExceeded', /^403_quotaExceeded/, 'videos?part=id&id=sourdough01'],
    ['commentsDisabled', /^403_commentsDisabled/, 'commentThreads?part=snippet&videoId=weakvideo01'],
    ['videoNotFound', /^404_commentThreads/, 'commentThreads?part=snippet&videoId=nosuchvideo'],
  ])('%s: the same fields, reason and message', async (reason, pattern, path) => {
    const { list, google } = askGoogle();
    if (reason === 'quotaExceeded') google.fault({}, 'quotaExceeded');
    const { body } = await list(path);
    for (const real of recorded('dataapi/errors-from-issues', pattern)) {
      expect(shapeOf(body).sort()).toEqual(shapeOf(real).sort());
      expect(body).toEqual(real);
    }
  });

  it.each([
    ['dataapi/python-youtube/videos', /^videos_info_single/, 'videos?part=snippet,player&id=sourdough01'],
    ['dataapi/home-assistant', /^get_channel/, 'channels?part=snippet,contentDetails,statistics&forHandle=breadlab'],
    [
      'dataapi/python-youtube/playlist_items',
      /^playlist_items_paged_1/,
      'playlistItems?part=snippet,contentDetails&playlistId=PLbreadlab000000001&maxResults=3',
    ],
    [
      'dataapi/python-youtube/playlists',
      /^playlists_paged_1/,
      'playlists?part=snippet,status&channelId=UCbreadlab00000000000000&maxResults=1',
    ],
    [
      'dataapi/python-youtube/search',
      /^search_videos_by_channel/,
      'search?part=snippet&type=video&channelId=UCbreadlab00000000000000',
    ],
    [
      'dataapi/python-youtube/comment_threads',
      /^comment_threads_all_to_me/,
      'commentThreads?part=snippet&videoId=notagsvid01',
    ],
    ['dataapi/yt-gem', /^v3_videoCategories_200/, 'videoCategories?part=snippet&regionCode=US'],
    ['dataapi/python-youtube/i18ns', /^regions_res/, 'i18nRegions?part=snippet'],
  ])('%s: every recorded field is there, of the same type', async (folder, pattern, path) => {
    const { list } = askGoogle();
    const own = new Set(shapeOf((await list(path)).body));
    // Fields YouTube stopped sending since, or that only some resources have.
    const gone = /commentCount|\.note|standard|maxres|status\.|endAt|startAt/;
    const missing = recorded(folder, pattern).flatMap((real) =>
      shapeOf(real).filter((each) => !own.has(each) && !gone.test(each)),
    );
    expect(missing).toEqual([]);
  });

  it('reports of one metric', async () => {
    const { ask, bearer } = askGoogle();
    const headers = bearer(['youtube.readonly', 'yt-analytics.readonly']);
    const query = 'ids=channel==MINE&startDate=2026-01-01&endDate=2026-02-01&metrics=views';
    const { body } = await ask(`https://youtubeanalytics.googleapis.com/v2/reports?${query}`, { headers });
    for (const real of recorded('analytics', /^analytics_reports_200_0(22|54)/)) {
      expect(shapeOf(body)).toEqual(shapeOf(real));
    }
  });
});
