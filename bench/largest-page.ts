import { statSync } from 'node:fs';
import { readRecordedPage, RECORDED_NAMES } from '../tests/e2e/pages/recorded-page.ts';
import { pageHeaders } from '../tests/stand-ins/youtube/headers.ts';
import type { StandIns } from '../tests/stand-ins/server.ts';
import { sourdough } from '../tests/stand-ins/youtube/catalogue.ts';
import { watchPage } from '../tests/stand-ins/youtube/watch-page.ts';
import { RECORDED_PAGES } from '../tests/support/folders.ts';

/** The largest recorded watch page has 1.46 MB of HTML; a generated one is filled up to that. */
const GENERATED_CHARS = 1_464_740;

export interface MeasuredPage {
  name: string;
  url: string;
}

/** Has the stand-ins serve the largest page there is, on its real address. */
export function serveLargestPage(standIns: StandIns): MeasuredPage {
  const { name, videoId, html } = largestRecorded() ?? generated();
  standIns.override(({ host, url }) => {
    if (host !== 'www.youtube.com') return { status: 404, body: '' };
    return url.searchParams.get('v') === videoId ? { headers: pageHeaders('bench'), body: html } : null;
  });
  return {
    name: `${name} (${html.length.toLocaleString('en-US')} characters)`,
    url: `https://www.youtube.com/watch?v=${videoId}`,
  };
}

function largestRecorded() {
  const pages = RECORDED_NAMES.toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 8) // The largest when unpacked is among the largest packed.
    .map(readRecordedPage)
    .filter(({ details }) => details !== null);
  return pages.toSorted((a, b) => b.html.length - a.html.length)[0] ?? null;
}

function sizeOf(name: string): number {
  return statSync(`${RECORDED_PAGES}/${name}`).size;
}

function generated() {
  const html = String(watchPage(sourdough, null).body);
  const filler = JSON.stringify({
    compactVideoRenderer: { videoId: 'notagsvid01', title: { simpleText: 'Another loaf' } },
  });
  const count = Math.max(0, Math.floor((GENERATED_CHARS - html.length) / (filler.length + 1)));
  const filled = html.replace(
    'var ytInitialData = {',
    `var ytInitialData = {"filler":[${Array(count).fill(filler).join(',')}],`,
  );
  return { name: 'generated page', videoId: sourdough.id, html: filled };
}
