import { useLiveQuery } from 'dexie-react-hooks';
import { memo } from 'react';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { Answer } from './answer';
import type { LinkPlaces } from './answer-spans';
import type { ChatActions } from './chat-actions';
import type { ProposalPage } from './proposal-state';
import { Question } from './question';

export interface MessageProps {
  id: string;
  /** As it was when the conversation was opened: there is something to draw at once. */
  first: ChatMessageRow | undefined;
  /** How many messages come after it. */
  followers: number;
  /** The conversation's video; `null` where it is about a channel. */
  videoId: string | null;
  places: LinkPlaces;
  page: ProposalPage;
  actions: ChatActions;
  openCheck: ((id: string) => void) | null;
}

/** One message, followed by itself: while one answer grows, no other is read or drawn again. */
export const Message = memo(function Message({ id, first, ...props }: MessageProps) {
  const row = useLiveQuery(() => orElseWithoutDatabase(first, () => database.chatMessages.get(id)), [id], first);
  if (!row) return null;
  return (
    <article data-message={row.id} data-role={row.role} data-state={row.state}>
      {row.role === 'user' ? (
        <Question row={row} followers={Math.max(0, props.followers - 1)} actions={props.actions} />
      ) : (
        <Answer row={row} {...props} />
      )}
    </article>
  );
});
