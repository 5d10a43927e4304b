import type { RelatedPhrase } from '@/lib/keywords/relate-phrases';
import { reasonWords } from '@/lib/words/words';
import { downloadText } from '../ui/download-text';

/** What a name of a file may not hold, on any system. */
const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N}]+/gu;
const MAX_NAME_CHARS = 60;

/** Downloads related phrases as CSV, in their order. Cells that a spreadsheet would run as a formula are escaped. */
export async function exportRelated(seed: string, related: readonly RelatedPhrase[]): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const rows = related.map(({ phrase, band, reasons }, index) => ({
    position: index + 1,
    phrase,
    // Which says whose word it is: nobody outside YouTube knows how often something is searched for.
    demand_estimate: band,
    reasons: reasons.map(reasonWords).join('; '),
  }));
  const text = Papa.unparse(rows, { escapeFormulae: true });
  const name = seed
    .replace(NOT_IN_NAMES, '-')
    .slice(0, MAX_NAME_CHARS)
    .replace(/^-+|-+$/g, '');
  // The byte order mark makes spreadsheets read the file as UTF-8.
  downloadText(`phrases-${name || 'related'}.csv`, `\uFEFF${text}`, 'text/csv');
}
