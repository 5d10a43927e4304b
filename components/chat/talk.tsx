import { useMemo } from 'react';
import { suggestQuestions } from '@/lib/chat/suggest-questions';
import { problemWords, t } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { AnswerStatus } from './answer-status';
import { BudgetLine } from './budget-line';
import type { ChatProps } from './chat';
import { ChatLog } from './chat-log';
import { ChatStart } from './chat-start';
import { Composer } from './composer';
import { SendingPreview } from './sending-preview';
import { useAnswerer } from './use-answerer';
import type { Chats, ChatSubject } from './use-chats';
import { usePlaces } from './use-places';
import { useTalk } from './use-talk';

interface TalkProps extends ChatProps {
  subject: ChatSubject;
  chats: Chats;
}

/** One conversation: what was said, and the box for the next question. */
export function Talk({ subject, chats, row, draft, tabId, openCheck }: TalkProps) {
  const { id: chatId, chat } = chats;
  const isElsewhere = chat !== null && chat.scopeId !== subject.scopeId;
  const talk = useTalk(subject, chats, isElsewhere ? null : tabId);
  const answerer = useAnswerer();
  const page = useMemo(() => ({ row, draft }), [row, draft]);
  const isHere = !isElsewhere && subject.scope === 'video';
  const places = usePlaces(row, isHere);
  const hasModel = answerer !== null && answerer !== 'offline';
  const label = subject.scope === 'video' ? t('chat.ask') : t('chat.askChannel');
  const { asking, isRunning, problem } = talk;
  if (asking.state.kind === 'preview') {
    return (
      <SendingPreview
        preview={asking.state.preview}
        problem={asking.problem}
        onSend={asking.agree}
        onDismiss={asking.dismiss}
        onShare={(what) => void asking.agreeToShare(what)}
      />
    );
  }
  return (
    <>
      {isElsewhere && <p className="text-xs text-ink-soft">{t('chat.elsewhere', [chat.subject])}</p>}
      <ChatLog
        key={chats.session}
        chatId={chatId}
        box={talk.box}
        videoId={chat?.scope === 'video' ? chat.scopeId : null}
        places={places}
        page={page}
        actions={talk.actions}
        openCheck={isHere ? openCheck : null}
        empty={
          <ChatStart
            title={label}
            answerer={answerer}
            questions={suggestQuestions({ ...page, scope: subject.scope, hasModel })}
            onAsk={talk.send}
          />
        }
      />
      <AnswerStatus key={`status ${chats.session}`} state={talk.state} isRunning={isRunning} />
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <BudgetLine />
      <Composer
        box={talk.box}
        field={talk.field}
        label={label}
        isRunning={isRunning}
        isChecking={talk.isChecking}
        hint={answerer === 'offline' ? t('chat.hintOffline') : null}
        onSend={talk.send}
        onStop={talk.stop}
      />
    </>
  );
}
