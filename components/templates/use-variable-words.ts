import { useState } from 'react';
import type { DraftRow, Template, VariableRow } from '@/lib/storage/draft-rows';
import { formatDate } from '@/lib/words/format';
import { useKept } from '../page/use-kept';
import { variablesOf } from './compose-edits';
import { FLEETING_VARIABLES, toldValues } from './known-values';

interface VariableWordsInput {
  templates: readonly Template[];
  draft: DraftRow;
  variables: readonly VariableRow[];
  /** Under which half-filled words are kept. */
  keptKey: string;
}

export interface VariableWords {
  /** Everything that is known or was filled in. */
  values: Record<string, string>;
  /** Variables that neither the draft nor memory has words for, filled in meanwhile or not. */
  unknown: string[];
  /** Variables with remembered words: shown, because what fitted the last video may not fit this one. */
  remembered: string[];
  /** Those that have no words yet. */
  unfilled: string[];
  wordsOf: (name: string) => string;
  type: (name: string, value: string) => void;
  isRemembered: boolean;
  setIsRemembered: (isRemembered: boolean) => void;
  /** What is to be remembered for the next video. */
  toRemember: () => VariableRow[];
  /** Done with: what was typed is not needed any more. */
  forget: () => void;
}

/** The words for a template's variables: from the draft, from memory, and from the fields for the rest. */
export function useVariableWords({ templates, draft, variables, keptKey }: VariableWordsInput): VariableWords {
  const [kept, setKept] = useKept(`values.${keptKey}`, isVariables);
  const [isRemembered, setIsRemembered] = useState(true);
  const typed = toMap(kept ?? []);
  const memory = toMap(variables);
  const told = toldValues(draft, formatDate(Date.now()));
  const own = variablesOf(templates).filter((name) => !told.has(name));
  const wordsOf = (name: string): string => typed.get(name) ?? memory.get(name) ?? '';
  const filled = own.map((name) => ({ name, value: wordsOf(name).trim() })).filter(({ value }) => value !== '');
  const isNews = ({ name, value }: VariableRow): boolean =>
    !FLEETING_VARIABLES.includes(name) && memory.get(name) !== value;
  return {
    values: Object.fromEntries([...told, ...toMap(filled)]),
    unknown: own.filter((name) => !memory.has(name)),
    remembered: own.filter((name) => memory.has(name)),
    unfilled: own.filter((name) => wordsOf(name).trim() === ''),
    wordsOf,
    type: (name, value) => setKept([...new Map([...typed, [name, value]])].map(toRow)),
    isRemembered,
    setIsRemembered,
    toRemember: () => (isRemembered ? filled.filter(isNews) : []),
    forget: () => setKept(null),
  };
}

function toMap(rows: readonly VariableRow[]): Map<string, string> {
  return new Map(rows.map(({ name, value }) => [name, value]));
}

function toRow([name, value]: [string, string]): VariableRow {
  return { name, value };
}

function isVariables(value: unknown): value is VariableRow[] {
  return Array.isArray(value) && value.every((row: unknown) => isVariable(row));
}

function isVariable(row: unknown): row is VariableRow {
  if (typeof row !== 'object' || row === null) return false;
  return 'name' in row && typeof row.name === 'string' && 'value' in row && typeof row.value === 'string';
}
