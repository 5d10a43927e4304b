import type { DraftTexts } from '@/lib/draft/edit';
import { Problem } from '@/lib/problem/problem';
import { DraftCaptureSchema } from '@/lib/video/draft-schema';
import type { PageReading } from '@/lib/video/reading';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { emptyVideo } from '@/lib/video/empty-video';
import type { Video, VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { DraftCapture } from './draft-capture';
import { findLanguageCode } from './language-code';

/** What Studio's content script sent, checked. Throws `reading-invalid`. */
export function parseDraftCapture(input: unknown): DraftCapture {
  const parsed = DraftCaptureSchema.safeParse(input);
  if (!parsed.success) throw new Problem('reading-invalid', { cause: parsed.error });
  return parsed.data;
}

/** `UNNAMED_VIDEO` while Studio has not named an upload. */
export function videoIdOf({ videoId }: DraftCapture): VideoId {
  return parseVideoId(videoId) ?? UNNAMED_VIDEO;
}

/**
 * The draft as a reading. What Studio's details page never tells is `null`: channel, views, captions, cards, end screen.
 *
 * @param pasted what the creator gave by hand for fields that could not be seen; what the page shows goes before it.
 * @param now epoch ms, becomes `readAt`.
 */
export function readDraftCapture(capture: DraftCapture, pasted: Partial<DraftTexts>, now: number): PageReading {
  const title = capture.title ?? pasted.title ?? null;
  const description = capture.description ?? pasted.description ?? null;
  const video: Video = {
    ...emptyVideo(videoIdOf(capture), 'studio'),
    title,
    description,
    tags: capture.tags ?? pasted.tags ?? null,
    category: capture.category && (capture.category.isChosen ? capture.category.text : ''),
    language: readLanguage(capture),
    durationSeconds: capture.player?.durationSeconds ?? null,
    isShort: readIsShort(capture),
    isMadeForKids: capture.isMadeForKids,
    isUnlisted: capture.visibility && capture.visibility === 'unlisted',
    playlistCount: capture.playlists && (capture.playlists.isChosen ? 1 : 0),
    thumbnails: readThumbnails(capture),
  };
  return { video, readAt: now, source: 'studio', isPartial: title === null || description === null, barrier: null };
}

/** "" is a language that is not chosen; `null` one whose name the browser does not know. */
function readLanguage({ language, pageLanguage }: DraftCapture): string | null {
  if (!language) return null;
  return language.isChosen ? findLanguageCode(language.text, pageLanguage ?? 'en') : '';
}

/** Shorts last up to three minutes and are not wider than high (support.google.com/youtube/answer/15424877). */
const MAX_SHORT_SECONDS = 180;

function readIsShort({ link, player }: DraftCapture): boolean | null {
  if (link?.includes('/shorts/')) return true;
  if (!player || player.width === 0) return null;
  return player.durationSeconds <= MAX_SHORT_SECONDS && player.width <= player.height;
}

/** Only a picture whose file was chosen here tells its real size: Studio's own previews are scaled down. */
function readThumbnails({ thumbnail }: DraftCapture): Video['thumbnails'] {
  const picture = thumbnail?.picture;
  return picture && picture.fileBytes !== null ? [{ url: '', width: picture.width, height: picture.height }] : null;
}
