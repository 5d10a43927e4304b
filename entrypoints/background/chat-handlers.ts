import * as z from 'zod';
import type { AiTools } from '@/lib/analysis/ai-tools';
import { applyProposal } from '@/lib/chat/apply-proposal';
import { createChats } from '@/lib/chat/create-chats';
import { answerOffline } from '@/lib/chat/offline/answer-offline';
import { CHAT_TOOLS } from '@/lib/chat/tools/index';
import { endLostWritings } from '@/lib/storage/writings';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { parseVideoId } from '@/lib/video/video-url';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';
import { shownInTab } from './shown-in-tab';
import { refreshDraft, studioPage } from './studio-tabs';

export type ChatMessage =
  | 'startChat'
  | 'previewChat'
  | 'sendChat'
  | 'stopChat'
  | 'retryChat'
  | 'continueChat'
  | 'renameChat'
  | 'deleteChats'
  | 'applyProposal'
  | 'recoverAnswers';

export const MAX_QUESTION_CHARS = 4_000;

const MAX_SUBJECT_CHARS = 300;
const MAX_TITLE_CHARS = 120;

const Id = z.string().min(1).max(100);
const TabId = z.int().nonnegative().nullable();
const Line = (maxChars: number) =>
  z
    .string()
    .max(maxChars * 10)
    .transform((text) =>
      text
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, maxChars)
        .replace(/\p{Cs}/gu, ''),
    );
const Subject = Line(MAX_SUBJECT_CHARS);
const StartRequest = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('video'), scopeId: z.string().refine(isVideo), subject: Subject }),
  z.object({ scope: z.literal('channel'), scopeId: z.string().regex(/^UC[\w-]{22}$/), subject: Subject }),
]);
const QuestionRequest = z.object({
  chatId: Id,
  text: z.string().trim().min(1).max(MAX_QUESTION_CHARS),
  tabId: TabId,
  insteadOf: Id.exactOptional(),
});
const AnswerRequest = z.object({ messageId: Id, tabId: TabId });
const ChatRequest = z.object({ chatId: Id });
const RenameRequest = z.object({ id: Id, title: Line(MAX_TITLE_CHARS).pipe(z.string().min(1)) });
const DeleteRequest = z.object({ id: Id.exactOptional() });
const ProposalRequest = z.object({ messageId: Id, proposalId: Id, tabId: z.int().nonnegative() });

/** What the chat asks. Answers that a background before this one left behind are marked before anything else is done. */
export function createChatHandlers(tools: AiTools): Pick<Handlers, ChatMessage> {
  const { database, log } = tools;
  const chats = createChats({ tools, catalogue: CHAT_TOOLS, answerOffline });
  const startedAt = tools.now();
  const recovered = chats.recover().catch((error: unknown) => log.warn('chat.recovery', { why: String(error) }));
  const withShown = async <T extends { tabId: number | null }>({ tabId, ...request }: T) => {
    await recovered;
    return { ...request, shown: await shownInTab(database, tabId) };
  };
  return {
    startChat: async (data) => chats.start(parseRequest(StartRequest, data)),
    previewChat: async (data) => chats.preview(await withShown(parseRequest(QuestionRequest, data))),
    sendChat: async (data) => chats.send(await withShown(parseRequest(QuestionRequest, data))),
    stopChat: async (data) => chats.stop(parseRequest(ChatRequest, data).chatId),
    retryChat: async (data) => chats.retry(await withShown(parseRequest(AnswerRequest, data))),
    continueChat: async (data) => chats.goOn(await withShown(parseRequest(AnswerRequest, data))),
    async renameChat(data) {
      const { id, title } = parseRequest(RenameRequest, data);
      await chats.rename(id, title);
    },
    deleteChats: async (data) => chats.delete(parseRequest(DeleteRequest, data).id),
    async applyProposal(data) {
      const { tabId, ...proposal } = parseRequest(ProposalRequest, data);
      await applyProposal(tools, studioPage(tabId), proposal);
      await refreshDraft(tabId);
    },
    async recoverAnswers() {
      await recovered;
      await chats.recover();
      await endLostWritings(database, startedAt);
    },
  };
}

/** An upload that Studio has not named yet has no conversation: all of them would share it. */
function isVideo(id: string): boolean {
  return parseVideoId(id) !== null && id !== UNNAMED_VIDEO;
}
