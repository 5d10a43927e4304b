import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { RECORDED_PAGES } from '../../support/folders.ts';

/** A page as YouTube once sent it, and what the player response inside it says, read by other means than Limelight's. */
export interface RecordedPage {
  name: string;
  videoId: string;
  html: string;
  details: { title: string; tags: string[]; isWhole: boolean } | null;
}

interface InlinePlayer {
  videoDetails?: { videoId: string; title: string; keywords?: string[] };
}

export const RECORDED_NAMES: readonly string[] = existsSync(RECORDED_PAGES)
  ? readdirSync(RECORDED_PAGES)
      .filter((name) => name.endsWith('.html.gz'))
      .sort()
  : [];

export function readRecordedPage(name: string): RecordedPage {
  const html = gunzipSync(readFileSync(`${RECORDED_PAGES}/${name}`)).toString('utf8');
  const named = /__([\w-]{11})__/.exec(name)?.[1];
  // One page was recorded of an address whose id is not in its name: any id will do, the page is about none.
  const videoId = named ?? 'novideo0000';
  return { name, videoId, html, details: playerDetails(html, videoId) ?? headDetails(html, videoId) };
}

function playerDetails(html: string, videoId: string): RecordedPage['details'] {
  const details = inlinePlayer(html)?.videoDetails;
  return details?.videoId === videoId ? { title: details.title, tags: details.keywords ?? [], isWhole: true } : null;
}

/** Two pages of old layouts have their data in other places, but say in the head what they show. */
function headDetails(html: string, videoId: string): RecordedPage['details'] {
  if (!html.includes(`<link rel="canonical" href="https://www.youtube.com/watch?v=${videoId}">`)) return null;
  // One of them says its title in two languages; the other lacks the first of these.
  const title = (/<meta property="og:title" content="([^"]+)">/.exec(html) ??
    /<meta name="title" content="([^"]+)">/.exec(html))?.[1];
  const tags = Array.from(html.matchAll(/<meta property="og:video:tag" content="([^"]*)">/g), ([, tag]) =>
    plain(tag ?? ''),
  );
  return title ? { title: plain(title), tags, isWhole: false } : null;
}

function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Finds the end of the object by counting braces outside strings: no reader of Limelight's is used as its own proof. */
function inlinePlayer(html: string): InlinePlayer | null {
  const found = /ytInitialPlayerResponse"?\]?\s*=\s*(?=\{)/.exec(html);
  if (!found) return null;
  const start = found.index + found[0].length;
  let depth = 0;
  let isString = false;
  for (let at = start; at < html.length; at++) {
    const char = html[at];
    if (isString) {
      if (char === '\\') at++;
      else if (char === '"') isString = false;
    } else if (char === '"') isString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return parsed(html.slice(start, at + 1));
  }
  return null;
}

/** `null` for an object literal in single quotes, which one page of 2021 has in place of JSON. */
function parsed(text: string): InlinePlayer | null {
  try {
    return JSON.parse(text) as InlinePlayer;
  } catch {
    return null;
  }
}
