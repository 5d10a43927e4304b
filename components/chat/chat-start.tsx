import type { AiProvider } from '@/lib/ai/providers';
import { t } from '@/lib/words/words';
import { OptionsButton } from './options-button';

interface ChatStartProps {
  title: string;
  /** `null` until it is known. */
  answerer: AiProvider | null;
  /** What fits to ask now. */
  questions: readonly string[];
  onAsk: (question: string) => void;
}

/** A conversation before its first question: what it can do here, and what to ask. */
export function ChatStart({ title, answerer, questions, onAsk }: ChatStartProps) {
  return (
    <div className="space-y-4 py-2">
      <div className="space-y-2">
        <h3 className="text-base font-semibold">{title}</h3>
        <p className="text-ink-soft">{t('chat.startWhat')}</p>
        {answerer !== null && <p className="text-ink-soft">{answererWords(answerer)}</p>}
        {answerer === 'offline' && <OptionsButton />}
      </div>
      {questions.length > 0 && (
        <ul aria-label={t('chat.suggested')} className="flex flex-col items-start gap-2">
          {questions.map((question) => (
            <li key={question} className="max-w-full">
              <button
                type="button"
                onClick={() => onAsk(question)}
                className="min-h-8 max-w-full rounded-card border border-line bg-raised px-3 py-1 text-start break-words hover:bg-hover"
              >
                <bdi>{question}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function answererWords(answerer: AiProvider): string {
  if (answerer === 'gemini') return t('chat.startGemini');
  return answerer === 'built-in' ? t('chat.startDevice') : t('chat.startOffline');
}
