import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackgroundTools, connect } from '@/entrypoints/background/connect';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeCapture } from '../../support/make-capture';
import { makeDraftCapture } from '../../support/make-draft-capture';
import { openEmptyDatabase } from '../../support/make-jobs';
import { eventually } from '../../support/eventually';

const TAB = { tab: { id: 7 } };
let database: LimelightDatabase;
let tools: BackgroundTools;
let handlers: ReturnType<typeof createHandlers>;
const events = async () => (await database.events.toArray()).map(({ kind, about }) => [kind, about]).toSorted();

beforeEach(async () => {
  const setBadge = async (): Promise<void> => undefined;
  Object.assign(fakeBrowser.action, {
    setBadgeText: setBadge,
    setBadgeBackgroundColor: setBadge,
    setBadgeTextColor: setBadge,
  });
  database = await openEmptyDatabase('ready-events-test');
  tools = connect(database);
  handlers = createHandlers(tools);
});

it('ten analyses of a video and ten of a draft make one event each, and one of its tags', async () => {
  for (let time = 0; time < 10; time += 1) {
    await handlers.analyzePage(makeCapture(), TAB);
    await handlers.analyzeDraft(makeDraftCapture({ title: `Rye bread ${time}`, tags: [] }), TAB);
  }
  const all = [
    ['analysis-ready', 'breadLab001'],
    ['analysis-ready', 'sourdough01'],
    ['suggestion-ready', 'sourdough01'],
  ];
  await eventually(async () => expect(await events()).toEqual(all));
  await handlers.leaveDraft(undefined, TAB);
  await handlers.analyzeDraft(makeDraftCapture({ title: 'Rye bread', tags: [] }), TAB);
  // Reading the same table afterwards waits for whatever was being written.
  expect(await events()).toEqual(all);
});

it('an event that cannot be kept costs the analysis nothing, and is written into the log', async () => {
  vi.spyOn(database.events, 'add').mockRejectedValue(new Error('no room') as never);
  await handlers.analyzePage(makeCapture(), TAB);
  expect(await database.analyses.count()).toBe(1);
  await eventually(async () => {
    await tools.log.flush();
    expect((await database.logs.toArray()).map(({ event }) => event)).toContain('event.lost');
  });
});
