import { beforeEach, describe, expect, it } from 'vitest';
import { createWriter } from '@/lib/analysis/writing/create-writer';
import type { WritingRequest } from '@/lib/analysis/writing/writing-request';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../../support/make-account';
import { ended, makeGate, says, type Scripted, started } from '../../../support/make-ai';
import { makeDraftRow } from '../../../support/make-draft-row';
import { installMessages } from '../../../support/install-messages';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeWritingRow, makeWritingTools } from '../../../support/make-writing-tools';

const GOOD = JSON.stringify({ ideas: [{ title: 'Your first loaf of bread', reason: 'It says so.', confidence: 0.8 }] });
const WISH: WritingRequest = { feature: 'titles', videoId: 'sourdough01' as VideoId, tabId: null, choices: {} };
let database: LimelightDatabase;

beforeEach(async () => {
  installMessages();
  database = await openEmptyDatabase('create-writer-test');
  await database.drafts.put(makeDraftRow());
});

/** Answers when the gate opens. */
function held() {
  const gate = makeGate();
  const begun = makeGate();
  const answer: Scripted = () =>
    (async function* () {
      yield started();
      begun.open();
      await gate.opened;
      yield { kind: 'text' as const, text: GOOD };
      yield ended();
    })();
  return { answer, gate, begun };
}

const stateOf = async (id: string) => (await database.writings.get(id))?.state;
const running = async () => (await database.writings.where({ state: 'running' }).first())?.id ?? '';

describe('createWriter', () => {
  it('shows a row while it runs, and asks once for what is asked for twice', async () => {
    const { answer, gate, begun } = held();
    const { tools, requests } = makeWritingTools(database, [answer, says(GOOD)]);
    const writer = createWriter(tools);
    const first = writer.write(WISH);
    await begun.opened;
    const second = writer.write({ ...WISH, isForced: true });
    const id = await running();
    // Takes the same way as `second`, and was begun after it.
    await writer.preview(WISH);
    await writer.preview(WISH);
    gate.open();
    expect([await first, await second]).toEqual([{ id }, { id }]);
    expect(await stateOf(id)).toBe('ready');
    expect(requests).toHaveLength(1);
    expect(await writer.write(WISH)).toEqual({ id });
    expect((await writer.write({ ...WISH, isForced: true })).id).not.toBe(id);
  });

  it('stops what runs, and leaves alone what is over', async () => {
    const { answer, gate, begun } = held();
    const writer = createWriter(makeWritingTools(database, [answer, says(GOOD)]).tools);
    const write = writer.write(WISH);
    await begun.opened;
    const id = await running();
    writer.stop('another');
    writer.stop(id);
    gate.open();
    await write;
    expect(await stateOf(id)).toBe('stopped');
    const again = await writer.write(WISH);
    writer.stop(again.id);
    expect(await stateOf(again.id)).toBe('ready');
  });

  it('deletes one or all, also what runs', async () => {
    await database.writings.bulkPut([makeWritingRow({ id: 'a' }), makeWritingRow({ id: 'b' })]);
    const { answer, gate, begun } = held();
    const writer = createWriter(makeWritingTools(database, [answer]).tools);
    const write = writer.write(WISH);
    await begun.opened;
    await writer.forget('a');
    expect(await running()).not.toBe('');
    await writer.forget();
    gate.open();
    await write;
    expect(await database.writings.count()).toBe(0);
  });

  it('shows what would be sent, without sending or keeping anything', async () => {
    const { tools, requests } = makeWritingTools(database);
    const preview = await createWriter(tools).preview({ ...WISH, choices: { wish: 'Mention rye.' } });
    expect(preview.body).toContain('Mention rye.');
    expect(requests).toEqual([]);
    expect(await database.writings.count()).toBe(0);
    expect(await codeOf(createWriter(tools).preview({ ...WISH, feature: 'thumbnail' }))).toBe('source-missing');
  });
});
