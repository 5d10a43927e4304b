import { useId, useState } from 'react';
import { BuiltInRunner } from '../ai/built-in-runner';
import { SelectField } from '../ai/select-field';
import { OptionsButton } from '../chat/options-button';
import { SendingPreview } from '../chat/sending-preview';
import { useAnswerer } from '../chat/use-answerer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { namedWords, problemWords, t } from '@/lib/words/words';
import { MAX_WISH_CHARS, type WritingChoices } from '@/lib/writing/choices';
import { useKept } from '../page/use-kept';
import { KINDS, type WritingKind } from './kinds';
import { LanguagesField } from './languages-field';
import { PictureField } from './picture-field';
import { PlacesField } from './places-field';
import type { ReadPicture } from './read-picture';
import { TranscriptField } from './transcript-field';
import { useChoices } from './use-choices';
import { useWriting } from './use-writing';
import { WritingResult } from './writing-result';

interface WritingProps {
  row: ReadyRow;
  draft: DraftRow | null;
  /** The tab that shows the video; `null` when none does. */
  tabId: number | null;
  openCheck: ((id: string) => void) | null;
}

const isKind = (value: unknown): value is WritingFeatureId => KINDS.some(({ id }) => id === value);

/** Writing help: one kind at a time, with what the creator chooses for it and what came of it. */
export function Writing(props: WritingProps) {
  const [kept, keep] = useKept('write.kind', isKind);
  const [first] = KINDS;
  const kind = KINDS.find(({ id }) => id === kept) ?? first;
  if (!kind) return null;
  return (
    <div className="space-y-4">
      <BuiltInRunner />
      <SelectField
        label={t('write.what')}
        value={kind.id}
        options={KINDS.map(({ id }) => ({ value: id, label: namedWords('aiFeature', id) }))}
        hint={kind.about()}
        onChange={(id) => isKind(id) && keep(id)}
      />
      <Kind key={`${props.row.videoId}|${kind.id}`} kind={kind} {...props} />
    </div>
  );
}

function Kind({ kind, row, draft, tabId, openCheck }: WritingProps & { kind: WritingKind }) {
  const heading = useId();
  const { video } = row.reading;
  const [typed, type] = useChoices(kind.id);
  const [picture, setPicture] = useState<ReadPicture | null>(null);
  const writing = useWriting(kind.id, row.videoId, tabId);
  const answerer = useAnswerer();
  const { ready, open } = writing;
  const isRunning = writing.isBusy || open?.state === 'running';
  const isHelpless = kind.needsModel === true && answerer === 'offline';
  const choices = (): WritingChoices => ({
    ...(typed.wish.trim() !== '' && { wish: typed.wish.trim().slice(0, MAX_WISH_CHARS) }),
    ...(kind.choices.includes('languages') && { languages: typed.languages }),
    ...(kind.choices.includes('places') && { places: typed.places }),
    ...(kind.choices.includes('picture') && picture && { picture: picture.data }),
  });
  const isLacking =
    (kind.choices.includes('languages') && typed.languages.length === 0) ||
    (kind.choices.includes('picture') && picture === null) ||
    (kind.choices.includes('places') && typed.places.length === 0);
  const canAsk = !isRunning && !isLacking && typed.wish.length <= MAX_WISH_CHARS;
  if (writing.preview) {
    return (
      <SendingPreview
        preview={writing.preview}
        problem={writing.problem}
        onSend={writing.send}
        onDismiss={writing.dismiss}
        onShare={writing.share}
      />
    );
  }
  const problem = writing.problem ?? (open?.state === 'failed' ? (open.problem ?? 'unexpected') : null);
  return (
    <section aria-labelledby={heading} className="space-y-4">
      <h3 id={heading} className="sr-only">
        {namedWords('aiFeature', kind.id)}
      </h3>
      <div className="space-y-3">
        {kind.choices.includes('languages') && (
          <LanguagesField
            languages={typed.languages}
            own={video.language}
            onChange={(languages) => type({ languages })}
          />
        )}
        {kind.choices.includes('places') && (
          <PlacesField places={typed.places} onChange={(places) => type({ places })} />
        )}
        {kind.choices.includes('transcript') && <TranscriptField videoId={row.videoId} />}
        {kind.choices.includes('picture') && (
          <PictureField url={video.thumbnails?.at(-1)?.url ?? null} picture={picture} onChange={setPicture} />
        )}
        <TextField
          label={t('write.wish')}
          value={typed.wish}
          onChange={(wish) => type({ wish })}
          rows={2}
          error={typed.wish.length > MAX_WISH_CHARS ? t('write.wishLong', [MAX_WISH_CHARS]) : null}
        />
      </div>
      {isHelpless ? (
        <div className="space-y-2">
          <p className="text-ink-soft">{t('write.needsModel')}</p>
          <OptionsButton />
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="primary"
            aria-disabled={!canAsk}
            onClick={() => canAsk && writing.ask(choices(), ready !== null)}
          >
            {isRunning ? t('write.writing') : ready ? t('write.again') : t('write.write')}
          </Button>
          {isRunning && <Button onClick={writing.stop}>{t('write.stop')}</Button>}
          {answerer === 'offline' && <span className="text-xs text-ink-soft">{t('write.byLimelight')}</span>}
          <span role="status" className="sr-only">
            {isRunning ? t('write.writing') : ready ? t('write.done') : ''}
          </span>
        </div>
      )}
      {problem && !isRunning && (
        <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')}>
          {['key-missing', 'key-invalid', 'budget-reached', 'model-quota-spent', 'model-unavailable'].includes(
            problem,
          ) && <OptionsButton />}
        </Notice>
      )}
      {ready && (
        <WritingResult
          row={ready}
          draft={draft}
          video={video}
          openCheck={openCheck}
          translateBack={isRunning ? null : (language) => writing.ask({ ...choices(), backFrom: language }, true)}
        />
      )}
    </section>
  );
}
