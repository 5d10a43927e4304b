import type { Video } from '@/lib/video/video';
import type { TextFacts } from './text/text-facts';

export type CheckGroup = 'validity' | 'title' | 'description' | 'structure' | 'thumbnail' | 'tags';

/** How well founded a check is; shown beside it. */
export type Evidence = 'official-rule' | 'official-guidance' | 'large-study' | 'conflicting' | 'convention';

/** P0 breaks a rule of YouTube's, P1 costs the most, P3 is polish. */
export type Severity = 'P0' | 'P1' | 'P2' | 'P3';

/** The phrase a video is about. Only a chosen one lets keyword checks judge; an inferred one is information. */
export interface FocusPhrase {
  text: string;
  isChosen: boolean;
}

export interface CheckInput {
  video: Video;
  /** Everything measured about the texts, each at most once. */
  text: TextFacts;
  focus: FocusPhrase | null;
}

/** A sentence of the message catalogue: `checks.<id>.<name>`, with its placeholders filled in order. */
export interface Advice {
  name: string;
  values: (string | number)[];
}

export type Verdict =
  | { status: 'pass'; measured: string | number | null; score: 1 }
  | { status: 'improve'; measured: string | number | null; score: number; advice: Advice }
  | { status: 'not-applicable' };

export type Thresholds = Record<string, number>;

/** One rule: what it needs, what it measures and what to do about it, from one function. */
export interface Check<T extends Thresholds = Thresholds> {
  /** A noun, kebab-case, equal to the file's name. */
  id: string;
  group: CheckGroup;
  severity: Severity;
  evidence: Evidence;
  /** Where the rule comes from; `null` only for `convention`. */
  source: string | null;
  /** The defaults; each may be changed in Options. Units in the names. */
  thresholds: T;
  run(input: CheckInput, thresholds: T): Verdict;
}

/** Keeps the threshold names of a check and its `run` in step. */
export function defineCheck<T extends Thresholds>(check: Check<T>): Check<T> {
  return check;
}

export function pass(measured: string | number | null = null): Verdict {
  return { status: 'pass', measured, score: 1 };
}

/** `score` is how much of the check's weight is still earned, 0 to below 1. `name` and `values` pick the sentence. */
export function improve(
  score: number,
  measured: string | number | null,
  name: string,
  ...values: (string | number)[]
): Verdict {
  return { status: 'improve', measured, score, advice: { name, values } };
}

export const NOT_APPLICABLE: Verdict = { status: 'not-applicable' };
