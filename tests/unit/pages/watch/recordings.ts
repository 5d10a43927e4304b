import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Window } from 'happy-dom';

/** Real pages, kept beside the repository and never in it. Without them the tests over them are skipped. */
const ROOT = join(import.meta.dirname, '../../../../../shared/recordings/watch');

export const hasRecordings = existsSync(ROOT);

export interface RecordedPage {
  name: string;
  /** From the file's name; for a page without a video, one nobody has. */
  url: string;
  html: string;
}

export interface RecordedAnswers {
  name: string;
  player: Record<string, unknown>;
  next: unknown;
}

export function recordedPages(): RecordedPage[] {
  if (!hasRecordings) return [];
  const folder = join(ROOT, 'html');
  return readdirSync(folder).map((file) => {
    const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const [, id = ''] = /^\d{4}(?:-\d\d-\d\d)?__(.{11}|novideo)__/.exec(file) ?? [];
    return { name: file, url: `https://www.youtube.com/watch?v=${id === 'novideo' ? 'AAAAAAAAAAA' : id}`, html };
  });
}

/** InnerTube's player answers, each with the `next` answer of the same video where one was recorded. */
export function recordedAnswers(): RecordedAnswers[] {
  if (!hasRecordings) return [];
  const folder = join(ROOT, 'innertube');
  return readdirSync(folder).flatMap((video) => {
    const files = readdirSync(join(folder, video));
    const parse = (file: string): unknown => JSON.parse(readFileSync(join(folder, video, file), 'utf8'));
    const nextFile = files.find((file) => file.startsWith('next'));
    return files
      .filter((file) => file.startsWith('player'))
      .flatMap((file) => {
        const player = parse(file);
        const isObject = typeof player === 'object' && player !== null && !Array.isArray(player);
        return isObject
          ? [{ name: `${video}/${file}`, player: { ...player }, next: nextFile ? parse(nextFile) : null }]
          : [];
      });
  });
}

/** The page as a document: no script of it runs and nothing is loaded. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  window.document.documentElement.innerHTML = '';
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
