import { describe, expect, it } from 'vitest';
import { WATCHER } from '../../stand-ins/google/accounts.ts';
import { askGoogle } from './ask-google.ts';

const BOTH = ['youtube.readonly', 'yt-analytics.readonly'];

function reports() {
  const { ask, bearer, google } = askGoogle();
  google.clock = () => Date.parse('2026-11-21T12:00:00Z');
  google.countedFrom = google.clock();
  const report = (more: Record<string, string> = {}, headers = bearer(BOTH)) => {
    const query = new URLSearchParams({
      ...{ ids: 'channel==MINE', startDate: '2026-10-23', endDate: '2026-11-19', metrics: 'views' },
      ...more,
    });
    return ask(`https://youtubeanalytics.googleapis.com/v2/reports?${query}`, { headers });
  };
  return { report, bearer };
}

describe('the stand-in of YouTube Analytics', () => {
  it('answers columns and rows, a row a day', async () => {
    const { report } = reports();
    const metrics = 'views,averageViewDuration,averageViewPercentage,likes';
    const { body } = await report({ dimensions: 'day', metrics, sort: '-day' });
    expect(body.kind).toBe('youtubeAnalytics#resultTable');
    expect(body.columnHeaders[0]).toEqual({ name: 'day', columnType: 'DIMENSION', dataType: 'STRING' });
    expect(body.columnHeaders[3]).toMatchObject({ columnType: 'METRIC', dataType: 'FLOAT' });
    expect(body.rows).toHaveLength(28);
    expect(body.rows[0][0]).toBe('2026-11-19');
    expect(body.rows.every(([, views, , percent]: number[]) => (views ?? 0) > 0 && (percent ?? 0) <= 100)).toBe(true);
  });

  it('has no rows yet for the last two days', async () => {
    const { report } = reports();
    const { body } = await report({ dimensions: 'day', startDate: '2026-11-18', endDate: '2026-11-21' });
    expect(body.rows.map(([day]: string[]) => day)).toEqual(['2026-11-18', '2026-11-19']);
  });

  it('divides the same views by video, source and country', async () => {
    const { report } = reports();
    const [[total]] = (await report()).body.rows;
    const sum = (rows: [string, number][]) => rows.reduce((all, [, views]) => all + views, 0);
    const video = await report({ dimensions: 'video', sort: '-views', maxResults: '200' });
    const source = await report({ dimensions: 'insightTrafficSourceType' });
    const country = await report({ dimensions: 'country', sort: '-views' });
    for (const { body } of [video, source, country]) expect(Math.abs(sum(body.rows) - total)).toBeLessThan(50);
    expect(country.body.rows[0][0]).toBe('US');
    const [[ofUs]] = (await report({ filters: 'country==US' })).body.rows;
    expect(ofUs).toBe(country.body.rows[0][1]);
  });

  it('tells search terms of one video, and ages', async () => {
    const { report } = reports();
    const terms = await report({
      ...{ dimensions: 'insightTrafficSourceDetail', sort: '-views', maxResults: '5' },
      filters: 'video==sourdough01;insightTrafficSourceType==YT_SEARCH',
    });
    expect(terms.body.rows[0][0]).toBe('sourdough for beginners');
    const ages = await report({ dimensions: 'gender,ageGroup', metrics: 'viewerPercentage' });
    const total = ages.body.rows.reduce((sum: number, row: number[]) => sum + (row[2] ?? 0), 0);
    expect(total).toBeCloseTo(100, 0);
  });

  const BY_SEARCH = {
    ...{ dimensions: 'insightTrafficSourceDetail', sort: '-views', maxResults: '25' },
    filters: 'insightTrafficSourceType==YT_SEARCH',
  };

  it('tells which terms are new', async () => {
    const { report } = reports();
    const sharesOf = async (days: object) => {
      const { body } = await report({ ...BY_SEARCH, ...days });
      const views = new Map<string, number>(body.rows);
      return (views.get('rye bread recipe') ?? 0) / (views.get('sourdough bread') ?? 1);
    };
    const before = await sharesOf({ startDate: '2026-09-25', endDate: '2026-10-22' });
    expect(await sharesOf({})).toBeGreaterThan(before * 4);
  });

  it.each([
    ['without a number of results', { maxResults: '' }],
    ['with more than 25', { maxResults: '26' }],
    ['with none', { maxResults: '0' }],
    ['without a source', { filters: '' }],
    ['of two sources', { filters: 'insightTrafficSourceType==YT_SEARCH,EXT_URL' }],
    ['of a source without details', { filters: 'insightTrafficSourceType==SUBSCRIBER' }],
    ['in no order', { sort: '' }],
    ['with the rarest first', { sort: 'views' }],
    ['by name', { sort: '-insightTrafficSourceDetail' }],
    ['with likes', { metrics: 'views,likes' }],
    ['a day', { dimensions: 'day,insightTrafficSourceDetail' }],
  ])('refuses search terms %s', async (_, wrong) => {
    const { report } = reports();
    expect((await report({ ...BY_SEARCH, metrics: 'views,estimatedMinutesWatched' })).status).toBe(200);
    const answer = await report({ ...BY_SEARCH, ...wrong });
    expect([answer.status, answer.body.error?.status]).toEqual([400, 'INVALID_ARGUMENT']);
  });

  it.each([
    [{ metrics: 'views,magic' }, 400, 'Unknown identifier (magic) given in field parameters.metrics.'],
    [{ metrics: '' }, 400, 'Required'],
    [{ dimensions: 'video' }, 400, 'The query is not supported'],
    [{ dimensions: 'video,day', sort: '-views', maxResults: '10' }, 400, 'The query is not supported'],
    [{ startDate: 'yesterday' }, 400, "Invalid value 'yesterday'"],
    [{ ids: 'channel==UChearth0000000000000000' }, 403, 'Forbidden'],
  ])('refuses %j', async (wrong, status, message) => {
    const { report } = reports();
    const answer = await report(wrong);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(message);
  });

  it.each([[['youtube.readonly']], [['yt-analytics.readonly']], [['youtube.force-ssl']]])(
    'needs both scopes, %j is not enough',
    async (scopes) => {
      const { report, bearer } = reports();
      const answer = await report({}, bearer(scopes));
      expect([answer.status, answer.body.error.status]).toEqual([403, 'PERMISSION_DENIED']);
    },
  );

  it('has nothing for an account without a channel', async () => {
    const { report, bearer } = reports();
    expect((await report({}, bearer(BOTH, WATCHER))).status).toBe(403);
  });
});
