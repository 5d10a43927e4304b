import { exportChats } from '@/lib/chat/export-chats';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { loadChatMessages } from '@/lib/storage/chats';
import { database } from '@/lib/storage/database';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { downloadText } from '../ui/download-text';

/** One conversation as a file of the creator's own. */
export function ExportChat({ chat }: { chat: ChatRow }) {
  const { problem, run } = useRequest();
  return (
    <div className="flex flex-wrap items-center gap-2 px-2">
      <Button onClick={() => run(save(chat, 'markdown'))}>{t('chat.exportMarkdown')}</Button>
      <Button onClick={() => run(save(chat, 'json'))}>{t('chat.exportJson')}</Button>
      {problem && (
        <p role="alert" className="w-full text-bad">
          {problemWords(problem, 'what')}
        </p>
      )}
    </div>
  );
}

async function save(chat: ChatRow, format: 'markdown' | 'json'): Promise<void> {
  const messages = await loadChatMessages(database, chat.id);
  const text = exportChats([{ chat, messages }], format);
  const name = `limelight-chat-${new Date(chat.updatedAt).toISOString().slice(0, 10)}`;
  if (format === 'markdown') downloadText(`${name}.md`, text, 'text/markdown');
  else downloadText(`${name}.json`, text, 'application/json');
}
