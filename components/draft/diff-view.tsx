import { useMemo } from 'react';
import { diffTags, type TagDiff as TagPart } from '@/lib/draft/diff-tags';
import { diffWords } from '@/lib/draft/diff-words';
import { shortenSame, type ShownPart } from '@/lib/draft/shorten-same';
import { t } from '@/lib/words/words';

interface DiffViewProps {
  before: string;
  after: string;
  /** BCP 47, for scripts without spaces. */
  language: string | null;
  /** How much of what stays is shown around a change. */
  contextChars?: number;
}

const ADDED = 'bg-good-wash text-good decoration-1 underline-offset-2';
const REMOVED = 'bg-bad-wash text-bad decoration-1';
// More than this scrolls, and so has to be reached by keyboard.
const MAX_CHARS = 400;
const MAX_BREAKS = 8;

/** Two texts word by word. What came is underlined, what went is struck out: never told apart by colour alone. */
export function DiffView({ before, after, language, contextChars = 80 }: DiffViewProps) {
  const parts = useMemo(
    () => shortenSame(diffWords(before, after, language), contextChars),
    [before, after, language, contextChars],
  );
  const words = parts.map(toWords);
  if (!isLong(parts))
    return (
      <p dir="auto" className="break-words whitespace-pre-wrap">
        {words}
      </p>
    );
  return (
    <fieldset
      aria-label={t('draft.difference')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      dir="auto"
      className="max-h-48 min-w-0 overflow-y-auto rounded-control border border-line bg-raised p-2 break-words whitespace-pre-wrap"
    >
      {words}
    </fieldset>
  );
}

function isLong(parts: readonly ShownPart[]): boolean {
  const text = parts.map((part) => part.text).join('');
  return text.length > MAX_CHARS || text.split('\n').length > MAX_BREAKS;
}

function toWords(part: ShownPart, index: number) {
  const { kind, text } = part;
  if (kind === 'added')
    return (
      <ins key={index} className={ADDED}>
        {visible(text)}
      </ins>
    );
  if (kind === 'removed')
    return (
      <del key={index} className={REMOVED}>
        {visible(text)}
      </del>
    );
  return (
    <span key={index} className={kind === 'gap' ? 'text-ink-soft' : undefined}>
      {text}
    </span>
  );
}

/** Line breaks that come or go alone would change nothing one can see. */
function visible(text: string): string {
  return /^\s*\n\s*$/.test(text) ? text.replaceAll('\n', '↵\n') : text;
}

/** Two lists of tags. */
export function TagDiff({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const parts = useMemo(() => diffTags(before, after), [before, after]);
  return (
    <p className="flex flex-wrap gap-1">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tag may stand twice, once removed and once added
        <TagWords key={index} {...part} />
      ))}
    </p>
  );
}

const CHIP = 'max-w-full rounded-control border px-1.5 py-0.5 break-words';

function TagWords({ kind, tag }: TagPart) {
  if (kind === 'same')
    return (
      <span dir="auto" className={`${CHIP} border-line text-ink-soft`}>
        {tag}
      </span>
    );
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag dir="auto" className={`${CHIP} border-current ${kind === 'added' ? ADDED : REMOVED}`}>
      {tag}
    </Tag>
  );
}
