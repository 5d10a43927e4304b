import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { tagKey } from '@/lib/keywords/tag-key';
import { askBackground } from '@/lib/messages/to-background';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { MAX_TRACKED } from '@/lib/storage/ranks';
import type { VideoId } from '@/lib/video/video';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface FollowFormProps {
  videoId: VideoId;
  videoTitle: string;
  /** ISO 639-1; empty when it is not known. */
  language: string;
  tracked: readonly TrackedPhraseRow[];
  offered: readonly string[];
}

/** A phrase to follow: typed, or one of the video's own with a click. */
export function FollowForm({ videoId, videoTitle, language, tracked, offered }: FollowFormProps) {
  const { problem, run } = useRequest();
  const [text, setText] = useState('');
  const isFull = tracked.length >= MAX_TRACKED;
  const follow = (phrase: string): void => run(askBackground('trackPhrase', { videoId, videoTitle, phrase, language }));
  const isKnown = tracked.some(({ phrase }) => tagKey(phrase) === tagKey(text));
  const canFollow = text.trim() !== '' && !isKnown && !isFull;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!canFollow) return;
    follow(text.trim());
    setText('');
  };
  return (
    <div className="space-y-2">
      <Head count={tracked.length} />
      <PhraseField
        text={text}
        onType={setText}
        onSubmit={submit}
        canFollow={canFollow}
        isKnown={isKnown}
        isFull={isFull}
      />
      {!isFull && offered.length > 0 && (
        <ul aria-label={t('ranks.offered')} className="flex flex-wrap gap-1">
          {offered.map((phrase) => (
            <li key={phrase} className="max-w-full">
              <Button
                className="max-w-full px-2"
                aria-label={t('ranks.followOne', [phrase])}
                onClick={() => follow(phrase)}
              >
                <Plus aria-hidden className="size-3.5 shrink-0 text-ink-soft" />
                <span dir="auto" className="min-w-0 truncate">
                  {phrase}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </div>
  );
}

function Head({ count }: { count: number }) {
  return (
    <>
      <div className="flex items-baseline justify-between gap-2">
        <h3 className="text-base font-semibold">{t('ranks.name')}</h3>
        <span className="text-xs whitespace-nowrap text-ink-soft tabular">
          <span aria-hidden>{t('ranks.count', [count, MAX_TRACKED])}</span>
          <span className="sr-only">{t('ranks.countName', [count, MAX_TRACKED])}</span>
        </span>
      </div>
      <p className="text-ink-soft">{t('ranks.what')}</p>
    </>
  );
}

interface PhraseFieldProps {
  text: string;
  onType: (text: string) => void;
  onSubmit: (event: FormEvent) => void;
  canFollow: boolean;
  isKnown: boolean;
  isFull: boolean;
}

function PhraseField({ text, onType, onSubmit, canFollow, isKnown, isFull }: PhraseFieldProps) {
  const id = useId();
  const hint = isFull ? t('ranks.full') : isKnown && text.trim() !== '' ? t('ranks.isFollowed') : null;
  return (
    <form onSubmit={onSubmit} className="space-y-1">
      <label htmlFor={id} className="block text-xs font-semibold text-ink-soft">
        {t('ranks.field')}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          dir="auto"
          autoComplete="off"
          maxLength={MAX_PHRASE_CHARS}
          value={text}
          onChange={(event) => onType(event.target.value)}
          aria-describedby={`${id}-hint`}
          className="min-h-8 min-w-0 flex-1 rounded-control border border-line-strong bg-raised px-2"
        />
        <Button type="submit" look="primary" aria-disabled={!canFollow}>
          {t('ranks.follow')}
        </Button>
      </div>
      <p id={`${id}-hint`} role="status" className="text-xs text-ink-soft">
        {hint}
      </p>
    </form>
  );
}
