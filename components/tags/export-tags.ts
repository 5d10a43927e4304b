/** One line of the table. Headings stay English whatever the reader's language: other programs read them. */
export interface TagTableRow {
  kind: 'tag' | 'suggestion';
  /** 1 for the first of its kind. */
  position: number;
  tag: string;
  /** In characters, as people count them. */
  length: number;
  notes: string;
  relevance: string;
  demand: string;
  chance: string;
  reasons: string;
  sources: string;
}

/** Downloads the tags as CSV. Cells that a spreadsheet would run as a formula are escaped. */
export async function exportTags(videoId: string, rows: readonly TagTableRow[]): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse([...rows], { escapeFormulae: true });
  // The byte order mark makes spreadsheets read the file as UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `tags-${videoId}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
