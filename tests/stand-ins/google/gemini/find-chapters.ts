import type { Facts, Spoken } from './facts.ts';

/** YouTube's own rule: no chapter is shorter. */
const MIN_SECONDS = 10;
const MOST = 6;
const TITLE_WORDS = 5;

type Chapter = Pick<Spoken, 'seconds' | 'at'> & { title: string };

/** Chapters at times that the transcript has; empty without times. */
export function chaptersOf({ spoken }: Facts): Chapter[] {
  const last = spoken.at(-1)?.seconds ?? 0;
  const apart = Math.max(MIN_SECONDS, Math.floor(last / MOST));
  const chosen: Chapter[] = [];
  for (const { seconds, at, text } of spoken) {
    const before = chosen.at(-1);
    if (chosen.length >= MOST || (before !== undefined && seconds - before.seconds < apart)) continue;
    chosen.push({ seconds, at, title: titleOf(text) });
  }
  return chosen;
}

function titleOf(text: string): string {
  const words = text
    .replace(/[.,;:!?。、]+/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, TITLE_WORDS)
    .join(' ');
  const short = [...words].slice(0, 40).join('');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
