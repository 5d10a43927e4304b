import type { Page } from '@playwright/test';
import type { AnswerRow } from '@/lib/storage/api-rows';

interface Copies {
  /** What stands in every id of the channel that is copied; six signs. */
  mark: string;
  /** Number of the first copy. */
  from: number;
  to: number;
  /** Descriptions are lengthened until the facts about a video have this size; 0 leaves them as they are. */
  videoBytes: number;
}

/** What stands in a copy's ids instead. */
export function markOf(copy: number): string {
  return `c${String(copy).padStart(5, '0')}`;
}

/**
 * Keeps what is kept of a channel under other ids once more, as if so many channels had been looked at. The rows are those
 * that Limelight wrote itself, so they are what it would have written of the others.
 *
 * @param page one of Limelight's own.
 */
export async function copyChannel(page: Page, { mark, from, to, videoBytes }: Copies): Promise<void> {
  const marks = Array.from({ length: to - from }, (_, index) => markOf(from + index));
  await page.evaluate(writeCopies, { mark, marks, videoBytes });
}

/** Runs in the page. */
async function writeCopies({ mark, marks, videoBytes }: { mark: string; marks: string[]; videoBytes: number }) {
  const whenDone = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await whenDone(indexedDB.open('limelight'));
  const rows: AnswerRow[] = await whenDone(database.transaction('answers').objectStore('answers').getAll());
  const texts = rows
    .filter(({ key }) => key.includes(mark))
    .map((row) => {
      const missing = row.kind === 'video' ? Math.max(0, videoBytes - row.bytes) : 0;
      const filler = 'Flour, water, salt and patience. '.repeat(Math.ceil(missing / 33)).slice(0, missing);
      const value = row.value as { description?: string };
      const longer = filler ? { ...value, description: `${value.description}${filler}` } : value;
      return JSON.stringify({ ...row, value: longer, bytes: row.bytes + missing });
    });
  for (let first = 0; first < marks.length; first += 20) {
    const writing = database.transaction('answers', 'readwrite', { durability: 'relaxed' });
    for (const other of marks.slice(first, first + 20)) {
      for (const text of texts) {
        const row = JSON.parse(text.replaceAll(mark, other)) as AnswerRow;
        writing.objectStore('answers').put({ ...row, fetchedAt: Date.now(), usedAt: Date.now() });
      }
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }
  database.close();
}
