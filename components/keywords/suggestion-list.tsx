import { Fragment } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { fieldState } from '../draft/field-state';
import { FoldedTags } from '../draft/folded-tags';
import { SuggestedTagActions } from '../draft/suggested-tag-actions';
import { measureTagRoom } from '../draft/tag-room';
import type { DraftCommands } from '../draft/use-draft-commands';
import { whyNoTags } from '../draft/why-no-tags';
import { useKeptPlace } from '../ui/use-kept-place';
import { RejectedFold } from './rejected-fold';
import { RejectedItem } from './rejected-item';
import { SuggestionItem } from './suggestion-item';
import { SuggestionRoom } from './suggestion-room';
import { type LastRejected, useRejecting } from './use-rejecting';

interface SuggestionListProps {
  row: DraftRow;
  commands: DraftCommands;
  rejections: readonly RejectionRow[];
}

/** Tags worth adding, each with its bands and reasons: added by one click, or not wanted by another. */
export function SuggestionList({ row, commands, rejections }: SuggestionListProps) {
  const rejecting = useRejecting(row, rejections);
  const { suggestions, last, problem } = rejecting;
  const left = { ...row, suggestedTags: suggestions };
  const state = fieldState(row.draft, 'tags');
  const room = measureTagRoom(left);
  const places = useKeptPlace(suggestions.length);
  const gone = last && (
    <RejectedItem
      tag={last.suggestion.tag}
      isEverywhere={last.isEverywhere}
      onUndo={() => {
        places.keep(last.index);
        rejecting.undo();
      }}
      onForbid={rejecting.forbid}
    />
  );
  return (
    <div className="space-y-3">
      {state === 'folded' && <FoldedTags commands={commands} />}
      <SuggestionRoom row={row} fitting={room.fitting} />
      {suggestions.length === 0 && !last ? (
        <p className="text-ink-soft">{whyNoTags(row)}</p>
      ) : (
        <ul aria-label={t('draft.suggestedTags')} className="divide-y divide-line border-y border-line">
          {suggestions.map((suggestion, index) => (
            <Fragment key={suggestion.tag}>
              {last?.index === index && gone}
              <SuggestionItem
                suggestion={suggestion}
                hasRoom={!room.tooLong.has(suggestion.tag)}
                isDisabled={commands.isBusy || state === 'missing'}
                ref={places.place(index)}
                onAdd={() => {
                  places.keep(index);
                  commands.apply([{ field: 'tags', add: [suggestion.tag] }], 'tag');
                }}
                onReject={() => rejecting.reject(suggestion, index)}
              />
            </Fragment>
          ))}
          {isAtEnd(last, suggestions.length) && gone}
        </ul>
      )}
      <SuggestedTagActions row={left} commands={commands} room={room} />
      <CommandProblem problem={problem} />
      <RejectedFold rejections={rejections} videoId={row.videoId} />
    </div>
  );
}

function isAtEnd(last: LastRejected | null, count: number): boolean {
  return last !== null && last.index >= count;
}
