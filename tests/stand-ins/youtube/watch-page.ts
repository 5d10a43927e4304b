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
  const player = playerScript(video, variant);
  const data = `var ytInitialData = ${inlineJson(initialDataOf(video))};`;
  return pageAnswer({
    language: video.pageLanguage,
    direction: video.direction,
    head: watchHead(video),
    scripts: variant === 'jumbled' ? [data, PLAYER_READY, ...player] : [...player, PLAYER_READY, data],
  });
}

function playerScript(video: StandInVideo, variant: Variant | null): string[] {
  if (variant === 'no-player') return [];
  const other = VIDEOS.find(({ id }) => id !== video.id) ?? video;
  const json = inlineJson(playerResponseOf(variant === 'wrong-inline' ? other : video));
  const title = JSON.stringify(video.title);
  if (variant === 'broken-json')
    return [`var ytInitialPlayerResponse = ${json.slice(0, Math.floor(json.length * 0.6))}`];
  if (variant === 'huge-title')
    return [`var ytInitialPlayerResponse = ${json.replaceAll(title, `"${'A'.repeat(HUGE_TITLE_CHARS)}"`)};`];
  return [`var ytInitialPlayerResponse = ${json};`];
}
