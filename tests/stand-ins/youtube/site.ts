import { readFileSync } from 'node:fs';
import type { Site, StandInAnswer, StandInRequest } from '../site.ts';
import { browseAnswer, browsePageAt } from './browse-pages.ts';
import { findVideo } from './catalogue.ts';
import { feedAnswer } from './feed.ts';
import { initialDataOf } from './initial-data.ts';
import type { Json } from './json.ts';
import { playerResponseOf } from './player-response.ts';
import { variantOf } from './variants.ts';
import { watchPage } from './watch-page.ts';

const FILES: Record<string, string> = {
  '/standin/app.js': 'text/javascript',
  '/standin/elements.js': 'text/javascript',
  '/standin/forged-messages.js': 'text/javascript',
  '/standin/page.css': 'text/css',
};

export const youtubeSite: Site = {
  hosts: ['www.youtube.com'],
  answer(request) {
    const { url, method } = request;
    if (method === 'POST') return post(request);
    const type = FILES[url.pathname];
    if (type !== undefined) return file(url.pathname.replace('/standin/', './client/'), type);
    if (url.pathname === '/feeds/videos.xml') return feedAnswer(url);
    if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
    const videoId =
      url.pathname === '/watch' ? url.searchParams.get('v') : /^\/shorts\/([\w-]{11})$/.exec(url.pathname)?.[1];
    const video = videoId ? findVideo(videoId) : null;
    if (video) return watchPage(video, variantOf(url));
    const browse = browsePageAt(url);
    return browse && browseAnswer(browse);
  },
};

/** YouTube's internal API, which the app asks during in-page navigation, and the address for reports of its CSP. */
function post({ url, body }: StandInRequest): StandInAnswer | null {
  if (url.pathname === '/cspreport') return { status: 204, body: '' };
  if (!url.pathname.startsWith('/youtubei/v1/')) return null;
  const asked = JSON.parse(body) as { videoId?: string; url?: string };
  if (url.pathname === '/youtubei/v1/browse') {
    const page = browsePageAt(new URL(asked.url ?? '/', url));
    return page && json({ pageType: page.pageType, title: page.title, response: page.data });
  }
  const video = findVideo(asked.videoId ?? '');
  if (!video) return null;
  if (url.pathname === '/youtubei/v1/player') return json(playerResponseOf(video));
  return url.pathname === '/youtubei/v1/next' ? json(initialDataOf(video)) : null;
}

function file(path: string, type: string): StandInAnswer {
  return { headers: { 'content-type': `${type}; charset=utf-8` }, body: readFileSync(new URL(path, import.meta.url)) };
}

function json(value: Json): StandInAnswer {
  return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
