import { VIDEOS } from './catalogue.ts';
import { pageAnswer } from './document.ts';
import { initialDataOf } from './initial-data.ts';
import { inlineJson } from './json.ts';
import { watchHead } from './page-head.ts';
import { playerResponseOf } from './player-response.ts';
import type { StandInAnswer } from '../site.ts';
import { HUGE_TITLE_CHARS, type Variant } from './variants.ts';
import type { StandInVideo } from './video.ts';
import { captchaPage, consentPage } from './walls.ts';

const PLAYER_READY = 'window.ytplayer = window.ytplayer || {};window.ytplayer.bootstrapWebPlayerContextConfig = {};';

/** `/watch?v=` and `/shorts/`, as the server sends them. */
export function watchPage(video: StandInVideo, variant: Variant | null): StandInAnswer {
  if (video.unavailable === 'consent') return consentPage(video);
  if (video.unavailable === 'captcha') return captchaPage(video);
  const shown = variant === 'huge-title' ? { ...video, title: hugeTitle(video.title) } : video;
  const player = playerScript(shown, variant);
  const data = `var ytInitialData = ${inlineJson(initialDataOf(shown))};`;
  const scripts = variant === 'jumbled' ? [data, PLAYER_READY, ...player] : [...player, PLAYER_READY, data];
  return pageAnswer({
    language: video.pageLanguage,
    direction: video.direction,
    head: watchHead(variant === 'no-player' || variant === 'broken-json' ? video : { ...video, title: shown.title.slice(0, 5_000) }),
    scripts,
  });
}

function playerScript(video: StandInVideo, variant: Variant | null): string[] {
  if (variant === 'no-player') return [];
  const other = VIDEOS.find(({ id }) => id !== video.id) ?? video;
  const json = inlineJson(playerResponseOf(variant === 'wrong-inline' ? other : video));
  if (variant === 'broken-json') return [`var ytInitialPlayerResponse = ${json.slice(0, Math.floor(json.length * 0.6))}`];
  return [`var ytInitialPlayerResponse = ${json};`];
}

function hugeTitle(title: string): string {
  return `${title} `.repeat(Math.ceil(HUGE_TITLE_CHARS / (title.length + 1))).slice(0, HUGE_TITLE_CHARS);
}
