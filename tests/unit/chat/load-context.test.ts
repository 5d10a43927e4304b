import { beforeEach, describe, expect, it } from 'vitest';
import { loadContext, type Shown } from '@/lib/chat/load-context';
import type { AiTools } from '@/lib/analysis/ai-tools';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { saveAnalysis } from '@/lib/storage/analyses';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeAi } from '../../support/make-ai';
import { makeApiTools, OWN_CHANNEL } from '../../support/make-api-tools';
import { makeDraftRow } from '../../support/make-draft-row';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';
import { makeRow } from '../../support/make-row';

let database: LimelightDatabase;
let tools: AiTools;

beforeEach(async () => {
  database = await openEmptyDatabase('load-context-test');
  tools = { ...makeApiTools(database).tools, ai: makeAi().ai };
});

const { signal } = new AbortController();
const chatAbout = (scope: ChatRow['scope'], scopeId: string): ChatRow => ({
  ...{ id: 'c', scope, scopeId, subject: 'Sourdough', title: '', isRenamed: false },
  ...{ createdAt: NOW, updatedAt: NOW, previewedAt: null },
});
const load = (chat: ChatRow, shown: Shown) => loadContext(tools, chat, shown, signal);
const other = 'another0001' as VideoId;

describe('about a video', () => {
  const chat = chatAbout('video', 'sourdough01');

  it('takes the draft that the tab shows, and what the creator pasted', async () => {
    await database.transcripts.put({ videoId: 'sourdough01', text: 'Hello.', savedAt: NOW });
    const shown = makeDraftRow();
    expect(await load(chat, shown)).toMatchObject({
      ...{ row: shown, draft: shown, transcript: 'Hello.', scope: { kind: 'video', id: 'sourdough01' } },
      ...{ now: tools.now(), signal, settings: { theme: 'system' } },
    });
  });

  it('takes a public page as it is: nothing can be proposed', async () => {
    const shown = makeRow();
    expect(await load(chat, shown)).toMatchObject({ row: shown, draft: null, transcript: null });
  });

  it('takes the last reading when the tab shows another, whatever that is', async () => {
    const kept = makeRow();
    await database.analyses.put(kept);
    expect(await load(chat, makeDraftRow({ videoId: other }))).toMatchObject({ row: kept, draft: null });
    expect(await load(chat, null)).toMatchObject({ row: { videoId: 'sourdough01' } });
  });

  it('has none when there is none, or it failed', async () => {
    expect((await load(chat, null)).row).toBeNull();
    const failed = { videoId: 'sourdough01' as VideoId, savedAt: NOW, status: 'failed', problem: 'offline' } as const;
    await saveAnalysis(database, failed);
    expect((await load(chat, null)).row).toBeNull();
  });
});

describe('about a channel', () => {
  const chat = chatAbout('channel', OWN_CHANNEL);

  it.each([
    ['one of its videos', makeRow({ channelId: OWN_CHANNEL }), true],
    ['a video of another channel', makeRow({ channelId: 'UCother00000000000000000' }), false],
    ['a page that does not say whose it is', makeRow({ channelId: null }), false],
    ['a draft, which only its owner sees', makeDraftRow({ video: { channelId: null } }), true],
  ])('takes what the tab shows, where that is %s', async (_, shown, isTaken) => {
    expect((await load(chat, shown)).row).toBe(isTaken ? shown : null);
  });

  it('reads the transcript of the video that is shown', async () => {
    await database.transcripts.put({ videoId: 'sourdough01', text: 'Hello.', savedAt: NOW });
    expect((await load(chat, makeRow({ channelId: OWN_CHANNEL }))).transcript).toBe('Hello.');
    expect((await load(chat, null)).transcript).toBeNull();
  });
});
