import { randomBytes } from 'node:crypto';
import type { StandInAnswer } from '../site.ts';
import { BREAD_LAB } from '../youtube/channels.ts';
import { pageHeaders } from '../youtube/headers.ts';
import { inlineJson } from '../youtube/json.ts';
import { escapeHtml } from '../youtube/texts.ts';
import { STUDIO_VIDEOS } from './catalogue.ts';
import { studioLanguageOf, videoLanguagesIn } from './languages.ts';
import { PLAYLISTS } from './playlists.ts';
import { studioVariantOf } from './variants.ts';
import type { StudioVideo } from './video.ts';

/** Every page of Studio is this one document: an empty app, its data, and the script that builds the rest. */
export function studioDocument(url: URL): StandInAnswer {
  const nonce = randomBytes(16).toString('base64url');
  const language = studioLanguageOf(url);
  const data = {
    hl: language.code,
    direction: language.direction,
    variant: studioVariantOf(url),
    channel: { id: BREAD_LAB.id, name: BREAD_LAB.name },
    texts: language.texts,
    languages: videoLanguagesIn(language),
    playlists: PLAYLISTS,
    videos: STUDIO_VIDEOS.map((video) => recordOf(video, language.code)),
  };
  const body = [
    // Without a spell checker, for whose dictionary Chromium would ask the network.
    `<!DOCTYPE html><html lang="${language.code}" dir="${language.direction}" spellcheck="false"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(language.texts.frame.studio)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...['page', 'controls', 'editor', 'dialog'].map(
      (name) => `<link rel="stylesheet" href="/standin/${name}.css" nonce="${nonce}">`,
    ),
    `</head><body><ytcp-app></ytcp-app><script nonce="${nonce}">var standinPage = ${inlineJson(data)};</script>`,
    `<script type="module" src="/standin/app.js" nonce="${nonce}"></script></body></html>`,
  ].join('');
  return { headers: pageHeaders(nonce), body };
}

/** A video as the page keeps it: what can be edited, apart from what cannot. */
function recordOf(video: StudioVideo, language: string) {
  const { id, fileName, isShort, createdAt, durationSeconds, hasCustomThumbnail, colors: _, ...fields } = video;
  const clock = `${Math.floor(durationSeconds / 60)}:${String(durationSeconds % 60).padStart(2, '0')}`;
  const thumbnail = hasCustomThumbnail ? `https://i9.ytimg.com/vi/${id}/mqdefault.jpg?v=standin` : null;
  const date = new Date(createdAt).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const facts = { id, fileName, isShort, clock, date };
  return { facts, fields: { ...fields, licence: 'standard', allowEmbedding: true, thumbnail } };
}
