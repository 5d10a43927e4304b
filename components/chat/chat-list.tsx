import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useRef, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { loadChatMessages } from '@/lib/storage/chats';
import { database } from '@/lib/storage/database';
import { problemWords, t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { useRequest } from '../page/use-request';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { ChatItem } from './chat-item';
import { type FoundChat, searchChats } from './search-chats';
import { keepTyped } from './typed-text';
import type { ChatSubject } from './use-chats';

interface ChatListProps {
  subject: ChatSubject;
  openId: string | null;
  onOpen: (id: string) => void;
}

/** The conversations about this video or channel; a search looks through all there are. */
export function ChatList({ subject, openId, onOpen }: ChatListProps) {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  // Read once for all searches: what is said while somebody searches is not what they look for.
  const said = useRef(new Map<string, ChatMessageRow[]>());
  const found = useLiveQuery(
    () => orElseWithoutDatabase([], () => findChats(subject.scopeId, wanted, said.current)),
    [subject.scopeId, wanted],
  );
  const { problem, run } = useRequest();
  return (
    <section aria-label={t('chat.list')} className="min-h-0 flex-1 space-y-3 overflow-y-auto px-px">
      <TextField label={t('chat.search')} value={search} onChange={setSearch} />
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      {found?.length === 0 && (
        <p className="text-ink-soft">{wanted === '' ? t('chat.listNone') : t('chat.searchNone', [wanted])}</p>
      )}
      <ul aria-label={t('chat.list')} className="divide-y divide-line">
        {found?.map(({ chat, excerpt }) => (
          <ChatItem
            key={chat.id}
            chat={chat}
            excerpt={excerpt}
            isOpen={chat.id === openId}
            isElsewhere={chat.scopeId !== subject.scopeId}
            onOpen={() => onOpen(chat.id)}
            onRename={(title) => run(askBackground('renameChat', { id: chat.id, title }))}
            onDelete={() => run(remove(chat.id))}
          />
        ))}
      </ul>
    </section>
  );
}

async function remove(id: string): Promise<void> {
  await askBackground('deleteChats', { id });
  keepTyped(id, { text: '', sent: '' });
}

/** The newest first. Of a conversation that was begun and never asked in there is nothing to see. */
async function findChats(scopeId: string, search: string, said: Map<string, ChatMessageRow[]>): Promise<FoundChat[]> {
  const chats = search === '' ? database.chats.where('scopeId').equals(scopeId) : database.chats.toCollection();
  const rows = (await chats.sortBy('updatedAt')).reverse().filter(({ title }) => title !== '');
  if (search === '') return rows.map((chat) => ({ chat, excerpt: null }));
  for (const { id } of rows) if (!said.has(id)) said.set(id, await loadChatMessages(database, id));
  return searchChats(rows, said, search);
}
