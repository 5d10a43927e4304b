import type { Video } from '@/lib/video/video';

/** Downloads the tags as CSV. Cells that a spreadsheet would run as a formula are escaped. */
export async function exportTags(video: Video): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const rows = (video.tags ?? []).map((tag, index) => ({ position: index + 1, tag, length: [...tag].length }));
  const text = Papa.unparse(rows, { escapeFormulae: true });
  // The byte order mark makes spreadsheets read the file as UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `tags-${video.id}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
