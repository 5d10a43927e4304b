import { useState } from 'react';
import type { ChatRow } from '@/lib/storage/ai-rows';
import type { AccountRow } from '@/lib/storage/api-rows';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { problemWords, t } from '@/lib/words/words';
import { BuiltInRunner } from '../ai/built-in-runner';
import { useApiAccess } from '../page/use-api-access';
import { Notice } from '../ui/notice';
import { ChatHead, type ChatView } from './chat-head';
import { ChatList } from './chat-list';
import { SentView } from './sent-view';
import { Talk } from './talk';
import { type ChatSubject, useChats } from './use-chats';

export interface ChatProps {
  row: ReadyRow;
  /** `null` on watch pages. */
  draft: DraftRow | null;
  /** The tab that shows the video; `null` while it is not known. */
  tabId: number | null;
  /** Shows a check of this video in the Score tab; `null` where there is none. */
  openCheck: ((id: string) => void) | null;
}

/** For as long as the panel is open. */
let lastScope: ChatRow['scope'] = 'video';

/** Conversations about the video in the tab, or about its channel. */
export function Chat(props: ChatProps) {
  const [scope, setScope] = useState(lastScope);
  const access = useApiAccess();
  const subject = subjectOf(scope, props, access?.account ?? null);
  const choose = (next: ChatRow['scope']): void => {
    lastScope = next;
    setScope(next);
  };
  return (
    // The panel gives what fills it the height that is left, so that the box for questions is always in sight.
    <div data-fills="" className="flex h-full min-h-0 flex-col gap-3">
      <BuiltInRunner />
      <Conversations key={`${scope}|${subject?.scopeId}`} scope={scope} subject={subject} onScope={choose} {...props} />
    </div>
  );
}

interface ConversationsProps extends ChatProps {
  scope: ChatRow['scope'];
  /** `null` for what has no name yet: nothing could be kept under it. */
  subject: ChatSubject | null;
  onScope: (scope: ChatRow['scope']) => void;
}

function Conversations({ scope, subject, onScope, ...props }: ConversationsProps) {
  const [view, setView] = useState<ChatView>('talk');
  const chats = useChats(subject);
  const open = (id: string | null): void => {
    chats.open(id);
    setView('talk');
  };
  return (
    <>
      <ChatHead scope={scope} onScope={onScope} view={view} onView={setView} onNew={() => open(null)} />
      {subject === null && (
        <p className="text-ink-soft">{scope === 'video' ? t('chat.unnamed') : t('chat.noChannel')}</p>
      )}
      {chats.problem && <Notice what={problemWords(chats.problem, 'what')} way={problemWords(chats.problem, 'way')} />}
      {subject && view === 'list' && <ChatList subject={subject} openId={chats.id} onOpen={open} />}
      {subject && view === 'sent' && <SentView chatId={chats.id} />}
      {subject && view === 'talk' && chats.isLoaded && <Talk subject={subject} chats={chats} {...props} />}
    </>
  );
}

/** Studio does not say whose channel it is: there it is the one that is signed in. */
function subjectOf(
  scope: ChatRow['scope'],
  { row, draft }: Pick<ChatProps, 'row' | 'draft'>,
  account: AccountRow | null,
): ChatSubject | null {
  const { video } = row.reading;
  if (scope === 'channel') {
    const { channelId, channelName } = video;
    if (channelId !== null) return { scope, scopeId: channelId, title: channelName ?? channelId };
    return draft && account ? { scope, scopeId: account.id, title: account.title } : null;
  }
  return video.id === UNNAMED_VIDEO ? null : { scope, scopeId: video.id, title: video.title ?? '' };
}
