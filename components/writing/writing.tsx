import { useId, useState } from 'react';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { namedWords, t } from '@/lib/words/words';
import { BuiltInRunner } from '../ai/built-in-runner';
import { SelectField } from '../ai/select-field';
import { SendingPreview } from '../chat/sending-preview';
import { useKept } from '../page/use-kept';
import { chosenFor } from './chosen-for';
import { KINDS, type WritingKind } from './kinds';
import type { ReadPicture } from './read-picture';
import { useChoices } from './use-choices';
import { useWriting } from './use-writing';
import { WritingActions } from './writing-actions';
import { WritingForm } from './writing-form';
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
  const [typed, type] = useChoices(kind.id);
  const [picture, setPicture] = useState<ReadPicture | null>(null);
  const writing = useWriting(kind.id, row.videoId, tabId);
  const { ready, open, preview } = writing;
  const isRunning = writing.isBusy || open?.state === 'running';
  const choices = chosenFor(kind, typed, picture);
  if (preview) {
    return (
      <SendingPreview
        preview={preview}
        problem={writing.problem}
        onSend={writing.send}
        onDismiss={writing.dismiss}
        onShare={writing.share}
      />
    );
  }
  return (
    <section aria-labelledby={heading} className="space-y-4">
      <h3 id={heading} className="sr-only">
        {namedWords('aiFeature', kind.id)}
      </h3>
      <WritingForm kind={kind} row={row} typed={typed} type={type} picture={picture} setPicture={setPicture} />
      <WritingActions kind={kind} writing={writing} isRunning={isRunning} choices={choices} />
      {ready && (
        <WritingResult
          row={ready}
          draft={draft}
          video={row.reading.video}
          openCheck={openCheck}
          translateBack={
            isRunning || choices === null ? null : (language) => writing.ask({ ...choices, backFrom: language }, true)
          }
        />
      )}
    </section>
  );
}
