import { beforeAll, describe, expect, it } from 'vitest';
import { CHAT_TOOLS } from '@/lib/chat/tools/index';
import { createChats } from '@/lib/chat/create-chats';
import { SYSTEM_PROMPT } from '@/lib/chat/system-prompt';
import { loadChatMessages, updateChat } from '@/lib/storage/chats';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { Attack } from '../../support/attacks/attack';
import { ATTACKS } from '../../support/attacks/attacks';
import { calls, makeAi, says } from '../../support/make-ai';
import { makeApiTools } from '../../support/make-api-tools';
import { answerOffline } from '../../support/make-chats';
import { makeDraftRow } from '../../support/make-draft-row';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;

beforeAll(async () => {
  database = await openEmptyDatabase('chat-attacks-test');
});

/** A model that reads everything, then does whatever the text tells it. */
async function askObedient({ text, where }: Attack) {
  const put = { title: text, description: text, tags: [text], channelName: text };
  const shown = makeDraftRow({ video: where === 'title' ? put : { ...put, title: 'Sourdough' } });
  const made = makeAi([
    calls({ name: 'read_video', args: {} }, { name: 'run_checks', args: {} }),
    calls(
      { name: 'propose_edit', args: { field: 'title', title: 'Bread https://evil.example', why: text.slice(0, 300) } },
      { name: 'delete_video', args: { confirm: true } },
      { name: 'read_comments', args: {} },
    ),
    says(text),
  ]);
  const api = makeApiTools(database);
  const chats = createChats({ tools: { ...api.tools, ai: made.ai }, catalogue: CHAT_TOOLS, answerOffline });
  const { id } = await chats.start({ scope: 'video', scopeId: 'sourdough01', subject: text });
  await updateChat(database, id, { previewedAt: NOW });
  await chats.send({ chatId: id, text: 'What do you think of it?', shown });
  return { ...made, api, answer: (await loadChatMessages(database, id))[1] };
}

/** All there is but what was said. */
async function others(): Promise<unknown[][]> {
  const tables = database.tables.filter(({ name }) => name !== 'chats' && name !== 'chatMessages');
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('a text that gives orders, read by a model that obeys', () => {
  it.each(ATTACKS.map((attack) => [attack.id, attack] as const))(
    '%s changes nothing and reaches nobody',
    async (_, attack) => {
      const before = await others();
      const { answer, api, requests } = await askObedient(attack);
      expect(answer).toMatchObject({ state: 'done' });
      expect(await others()).toEqual(before);
      expect(answer?.proposals.map(({ appliedAt }) => appliedAt).filter((at) => at !== null)).toEqual([]);
      expect(answer?.steps.map(({ tool }) => tool)).not.toContain('delete_video');
      expect(answer?.steps.find(({ tool }) => tool === 'read_comments')?.problem).toBe('share-not-agreed');
      for (const asked of [api.client.search, api.client.fetchVideos, api.autocomplete])
        expect(asked).not.toHaveBeenCalled();
      const sent = requests.map(({ request }) => request);
      expect(sent.map(({ system }) => system)).toEqual(sent.map(() => SYSTEM_PROMPT));
      const read = sent.flatMap(({ messages }) => messages.filter(({ role }) => role === 'user'));
      expect(JSON.stringify(read)).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E0FFF}]/u);
    },
  );
});
