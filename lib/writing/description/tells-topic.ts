import { descriptionOpening } from '@/lib/seo/checks/description-opening';
import { createTextFacts } from '@/lib/seo/text/text-facts';
import type { WritingContext } from '../context';

/** Whether a description begins with what the video is about, by the check's own measure. */
export function tellsTopic(description: string, { video }: Pick<WritingContext, 'video'>): boolean {
  const described = { ...video, description };
  const input = { video: described, text: createTextFacts(described), focus: null };
  return descriptionOpening.run(input, descriptionOpening.thresholds).status === 'pass';
}
