import type { DraftCapture } from './draft-capture';

/** Two captures with the same summary say the same: to compare them without keeping the last one's picture. */
export function summarizeCapture({ title, description, thumbnail, ...rest }: DraftCapture): string {
  const picture = thumbnail && { ...thumbnail, dataUrl: thumbnail.dataUrl !== null };
  return textsKey(title, description) + JSON.stringify([rest, picture]);
}

/** Whether a summary is of a capture with exactly these texts. */
export function isSummaryOf(summary: string, title: string | null, description: string | null): boolean {
  return summary.startsWith(textsKey(title, description));
}

const textsKey = (title: string | null, description: string | null) => JSON.stringify([title, description]);
