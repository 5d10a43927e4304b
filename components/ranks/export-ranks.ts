import type { RankRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import type { VideoId } from '@/lib/video/video';
import { downloadText } from '../ui/download-text';

/** Downloads every look that is kept, by phrase and day. A day without a look has no line. */
export async function exportRanks(
  videoId: VideoId,
  tracked: readonly TrackedPhraseRow[],
  looks: readonly RankRow[],
): Promise<void> {
  const text = await writeRankCsv(tracked, looks);
  // The byte order mark makes spreadsheets read the file as UTF-8.
  downloadText(`ranks-${videoId}.csv`, `\uFEFF${text}`, 'text/csv');
}

/** Cells that a spreadsheet would run as a formula are escaped. An empty place: not among the results looked at. */
async function writeRankCsv(tracked: readonly TrackedPhraseRow[], looks: readonly RankRow[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const rows = tracked.flatMap((row) =>
    looks
      .filter(({ trackedId }) => trackedId === row.id)
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
      .map(({ day, at, position, results }) => ({
        ...{ video: row.videoId, phrase: row.phrase, language: row.language, region: row.region },
        ...{ dayPacific: day, lookedAt: new Date(at).toISOString(), place: position ?? '', resultsLookedAt: results },
      })),
  );
  return Papa.unparse(rows, { escapeFormulae: true });
}
