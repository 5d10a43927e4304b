import type { Check, FocusPhrase, Verdict } from '@/lib/seo/check';
import { createTextFacts } from '@/lib/seo/text/text-facts';
import type { Video } from '@/lib/video/video';
import { makeVideo } from '../../support/make-video';

export function chosen(text: string): FocusPhrase {
  return { text, isChosen: true };
}

/** The verdict about the good video with some fields changed, under the default thresholds. */
export function judge(check: Check, overrides: Partial<Video>, focus: FocusPhrase | null = null): Verdict {
  const video = makeVideo(overrides);
  return check.run({ video, text: createTextFacts(video), focus }, check.thresholds);
}

/** In one word for tables: `pass`, `not-applicable`, or the name of the advice given. */
export function outcomeOf(check: Check, overrides: Partial<Video>, focus: FocusPhrase | null = null): string {
  const verdict = judge(check, overrides, focus);
  return verdict.status === 'improve' ? verdict.advice.name : verdict.status;
}
