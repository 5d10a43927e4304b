import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { formatAmount, formatShort } from './format-measure';
import { isolate } from './isolate';
import type { Translate } from './translate';

/** A sentence of the message catalogue (assets/locales). Its names are checked by the compiler. */
export const t = i18n.t as unknown as Translate;

/** A sentence whose name is made at run time; tests/unit/catalogues.test.ts holds every such name against the catalogue. */
function message(path: string, values: readonly (string | number)[] = []): string {
  const getMessage = browser.i18n.getMessage as (name: string, values?: string[]) => string;
  return getMessage(path.replaceAll('.', '_'), values.map(String));
}

/** `good` and `bad` say what is true when a check passes and when it does not; `why` gives the reason and its evidence. */
export function checkWords(checkId: string, part: 'good' | 'bad' | 'why'): string {
  return message(`checks.${camelCase(checkId)}.${part}`);
}

export function adviceWords(checkId: string, advice: { name: string; values: (string | number)[] }): string {
  return message(`checks.${camelCase(checkId)}.advice.${advice.name}`, advice.values);
}

/** What happened, and what the person can do. */
export function problemWords(code: string, part: 'what' | 'way'): string {
  return message(`problem.${camelCase(code)}.${part}`);
}

export function namedWords(
  group: 'group' | 'severity' | 'evidence' | 'origin' | 'purpose' | 'job' | 'event' | 'aiFeature' | 'tone' | 'chatTool',
  name: string,
): string {
  return message(`${group}.${camelCase(name)}`);
}

/** Why a tag is suggested. */
export function reasonWords({ name, values }: Named): string {
  return countedWords(`reason.${name}`, values);
}

/** What was done to a result of writing help before it was shown. */
export function noteWords({ name, values }: Named): string {
  return countedWords(`writeNote.${name}`, values);
}

interface Named {
  name: string;
  values: readonly (string | number)[];
}

/** The first number tells one from many, where no text is among the values. */
function countedWords(path: string, values: readonly (string | number)[]): string {
  const words = message(path, values.map(valueWords));
  // A title may hold the mark that stands between the two forms.
  if (values.some((value) => typeof value === 'string')) return words;
  const [one = '', many = one] = words.split(' | ');
  return values[0] === 1 ? one : many;
}

/** From here on a number says more in short. */
const LONG_NUMBER = 10_000;

function valueWords(value: string | number): string {
  if (typeof value === 'string') return isolate(value);
  return value < LONG_NUMBER ? formatAmount(value) : formatShort(value);
}

/** What a self check is called (`name`) or found. What any check can find stands once for all of them. */
export function healthWords(checkId: string, part: string, values: readonly (string | number)[] = []): string {
  return message(`health.${camelCase(checkId)}.${part}`, values) || message(`health.any.${part}`, values);
}

/** Message names may hold letters and digits only, so the ids' kebab case becomes camel case. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
