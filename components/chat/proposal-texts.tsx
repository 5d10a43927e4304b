import type { DraftEdit } from '@/lib/draft/edit';
import { t } from '@/lib/words/words';
import { fieldWords } from '../draft/field-words';
import { CopyButton } from '../ui/copy-button';
import { type EditText, editTexts } from './edit-texts';
import type { ProposalState } from './proposal-state';

/** More than this scrolls, and so has to be reached by keyboard. */
const MAX_CHARS = 400;

/** What cannot be written where the creator is, to read and to copy. */
export function ProposalTexts({ edits, state }: { edits: readonly DraftEdit[]; state: ProposalState }) {
  if (state.kind === 'in-place') return null;
  const isShown = ({ field }: { field: DraftEdit['field'] }): boolean =>
    state.kind === 'elsewhere' || state.hidden.includes(field);
  const texts = editTexts(edits.filter(isShown));
  const isSeen = ({ field }: EditText): boolean => state.changes.some((change) => change.field === field);
  const seen = texts.filter(isSeen);
  return (
    <>
      {texts
        .filter((one) => !isSeen(one))
        .map(({ field, action, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a proposal does not change
          <div key={index} className="space-y-1">
            <div className="flex items-center justify-between gap-2">
              <p className="text-xs font-semibold text-ink-soft">{action}</p>
              <CopyButton text={text} label={t('chat.copyField', [fieldWords(field)])} />
            </div>
            <LongText label={action} text={text} />
          </div>
        ))}
      {seen.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {seen.map(({ field, action, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a proposal does not change
            <CopyButton key={index} text={text} label={t('chat.copyField', [fieldWords(field)])}>
              {action}
            </CopyButton>
          ))}
        </div>
      )}
    </>
  );
}

function LongText({ label, text }: { label: string; text: string }) {
  if (text.length <= MAX_CHARS) {
    return (
      <p dir="auto" className="break-words whitespace-pre-wrap">
        {text}
      </p>
    );
  }
  return (
    <fieldset
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      dir="auto"
      className="max-h-48 min-w-0 overflow-y-auto rounded-control border border-line p-2 break-words whitespace-pre-wrap"
    >
      {text}
    </fieldset>
  );
}
