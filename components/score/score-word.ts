import { t } from '@/lib/words/words';

/** The word under the ring; the bands are those of docs/checks.md. */
export function scoreWord(score: number): string {
  if (score >= 90) return t('score.strong');
  if (score >= 75) return t('score.good');
  return score >= 50 ? t('score.fair') : t('score.needsWork');
}
