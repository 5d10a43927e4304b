import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWritingHandlers } from '@/entrypoints/background/writing-handlers';
import { askPage } from '@/lib/messages/to-page';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';
import { says, type Scripted } from '../../support/make-ai';
import { makeDraftRow } from '../../support/make-draft-row';
import { FETCHED_AT } from '../../support/make-facts';
import { installMessages } from '../../support/install-messages';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeWritingRow, makeWritingTools } from '../../support/make-writing-tools';

vi.mock('@/lib/messages/to-page', () => ({ askPage: vi.fn(async () => undefined) }));

const PANEL = {};
const TITLES = JSON.stringify({
  ideas: [{ title: 'Your first loaf of bread', reason: 'It says so.', confidence: 0.8 }],
});
const TAGS = JSON.stringify({ tags: [{ tag: 'oven spring', reason: 'It is shown.', confidence: 0.8 }] });
const WISH = { feature: 'titles', videoId: 'sourdough01', tabId: 7, choices: {} };
let database: LimelightDatabase;

beforeEach(async () => {
  installMessages();
  vi.mocked(askPage).mockClear();
  database = await openEmptyDatabase('writing-handlers-test');
  await database.drafts.put(makeDraftRow());
});

function start(...script: Scripted[]) {
  const made = makeWritingTools(database, script);
  return { ...made, handlers: createWritingHandlers(made.tools) };
}

describe('write', () => {
  it('answers with the row that says what came of it', async () => {
    const { handlers } = start(says(TITLES));
    const { id } = await handlers.write(WISH, PANEL);
    expect(await database.writings.get(id)).toMatchObject({ state: 'ready', feature: 'titles' });
    expect(askPage).not.toHaveBeenCalled();
  });

  it('has the drafts of the video suggest anew what a model proposed as tags', async () => {
    await database.drafts.put(makeDraftRow({ tabId: 8 }));
    const { handlers } = start(says(TAGS));
    await handlers.write({ ...WISH, feature: 'tags' }, PANEL);
    expect(vi.mocked(askPage).mock.calls.map(([name, , target]) => [name, target])).toEqual([
      ['refreshDraft', { tabId: 7, frameId: 0 }],
      ['refreshDraft', { tabId: 8, frameId: 0 }],
    ]);
  });

  it('ends what the background before left behind, and not its own', async () => {
    await database.writings.put(
      makeWritingRow({ id: 'lost', state: 'running', at: FETCHED_AT - 1, feature: 'summary' }),
    );
    const { handlers } = start(says(TITLES));
    await handlers.write(WISH, PANEL);
    expect((await database.writings.toArray()).map(({ state }) => state).toSorted()).toEqual(['ready', 'stopped']);
  });

  it.each([
    ['no wish', undefined],
    ['an unknown feature', { ...WISH, feature: 'chat' }],
    ['no video', { ...WISH, videoId: 'short' }],
    ['too much text', { ...WISH, choices: { pasted: 'x'.repeat(200_001) } }],
    ['too long a wish', { ...WISH, choices: { wish: 'x'.repeat(501) } }],
    ['a picture that is none', { ...WISH, choices: { picture: 'data:image/png;base64,AAAA' } }],
    ['a language that is none', { ...WISH, choices: { languages: ['<b>'] } }],
    ['eleven languages', { ...WISH, choices: { languages: Array.from({ length: 11 }, () => 'de') } }],
    ['a place that is none', { ...WISH, choices: { places: ['myspace'] } }],
    ['a tab that is none', { ...WISH, tabId: 'seven' }],
  ])('refuses %s', async (_, data) => {
    const { handlers, requests } = start();
    expect(await codeOf(handlers.write(data, PANEL))).toBe('reading-invalid');
    expect(await codeOf(handlers.previewWriting(data, PANEL))).toBe('reading-invalid');
    expect(requests).toEqual([]);
  });
});

describe('the rest', () => {
  it('shows what would be sent', async () => {
    const { handlers } = start();
    expect(await handlers.previewWriting(WISH, PANEL)).toMatchObject({
      provider: 'gemini',
      body: expect.stringContaining('Sourdough'),
    });
  });

  it('keeps a transcript, forgets it, and takes none for an upload without a name', async () => {
    const { handlers } = start();
    await handlers.saveTranscript({ videoId: 'sourdough01', text: '0:00 hello' }, PANEL);
    expect(await database.transcripts.toArray()).toEqual([
      { videoId: 'sourdough01', text: '0:00 hello', savedAt: FETCHED_AT },
    ]);
    await handlers.saveTranscript({ videoId: 'sourdough01', text: '' }, PANEL);
    expect(await database.transcripts.count()).toBe(0);
    expect(await codeOf(handlers.saveTranscript({ videoId: '___________', text: 'hello' }, PANEL))).toBe(
      'page-not-read',
    );
  });

  it('stops and deletes', async () => {
    await database.writings.bulkPut([makeWritingRow({ id: 'a' }), makeWritingRow({ id: 'b' })]);
    const { handlers } = start();
    await handlers.stopWriting({ id: 'a' }, PANEL);
    await handlers.deleteWritings({ id: 'a' }, PANEL);
    expect(await database.writings.toCollection().primaryKeys()).toEqual(['b']);
    await handlers.deleteWritings({}, PANEL);
    expect(await database.writings.count()).toBe(0);
    expect(await codeOf(handlers.stopWriting({ id: 5 }, PANEL))).toBe('reading-invalid');
  });
});
