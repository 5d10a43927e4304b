import { beforeEach, expect, it } from 'vitest';
import { createFactsHandlers } from '@/entrypoints/background/facts-handlers';
import type { LimelightDatabase } from '@/lib/storage/database';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { SCOPES } from '@/lib/youtube/credentials';
import { codeOf } from '../../support/make-account';
import { addKey, agree, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { makeFacts, makeUploads } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
let handlers: ReturnType<typeof createFactsHandlers>;

beforeEach(async () => {
  database = await openEmptyDatabase('facts-handlers-test');
  const uploads = makeUploads(3);
  made = makeApiTools(database, {
    videos: [makeFacts(), ...uploads],
    uploads: uploads.map(({ videoId }) => videoId),
  });
  handlers = createFactsHandlers(made.tools);
  await addKey(database);
  await agree(database);
});

it('answers what panels ask', async () => {
  expect((await handlers.fetchFacts({ videoId: 'sourdough01' }, {})).value.viewCount).toBe(1_000);
  expect((await handlers.fetchChannel({ channelId: OWN_CHANNEL }, {})).value.uploads).toHaveLength(3);
  expect(await handlers.forecastLibrary({ channelId: OWN_CHANNEL }, {})).toMatchObject({ items: 214, fits: true });
  const { jobId } = await handlers.refreshLibrary({ channelId: OWN_CHANNEL }, {});
  expect(await database.jobs.get(jobId)).toMatchObject({ kind: 'refresh-channel' });
  await signIn(database, { scopes: [SCOPES.read, SCOPES.analytics] });
  const report = await handlers.fetchReport({ videoId: 'sourdough01' }, {});
  expect(report.value).toMatchObject({ days: { last: '2026-11-18' }, totals: null });
  expect((await handlers.fetchCaptions({ videoId: 'sourdough01' }, {})).value).toHaveLength(1);
});

it('asks anew only when that is asked for', async () => {
  for (const isForced of [false, false, true]) await handlers.fetchFacts({ videoId: 'sourdough01', isForced }, {});
  expect(made.client.fetchVideos).toHaveBeenCalledTimes(2);
});

it.each([
  ['fetchFacts', { videoId: 'short' }],
  ['fetchFacts', { videoId: UNNAMED_VIDEO }],
  ['fetchFacts', { videoId: 'sourdough01', isForced: 'yes' }],
  ['fetchFacts', null],
  ['fetchChannel', { channelId: '@breadlab' }],
  ['fetchChannel', { channelId: `${OWN_CHANNEL}&part=id` }],
  ['fetchCaptions', {}],
  ['fetchReport', { videoId: UNNAMED_VIDEO }],
  ['fetchReport', { videoId: 'sourdough01', isForced: 1 }],
  ['forecastLibrary', { channelId: '' }],
  ['refreshLibrary', { channelId: 'UC' }],
] as const)('%s refuses %j without asking YouTube', async (name, data) => {
  expect(await codeOf(handlers[name](data, {}))).toBe('reading-invalid');
  expect(made.client.fetchVideos).not.toHaveBeenCalled();
  expect(made.client.fetchChannels).not.toHaveBeenCalled();
});
