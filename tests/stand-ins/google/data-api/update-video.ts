import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import type { ApiVideo, Privacy } from '../world.ts';
import { type Call, checkParts, actingChannelOf, withParts } from './call.ts';
import { CATEGORY_IDS } from './categories.ts';
import { youtubeError } from '../errors.ts';
import { videoResource, visibleVideo } from './videos.ts';

const MAX_TITLE_CHARS = 100;
const MAX_DESCRIPTION_BYTES = 5_000;
const MAX_TAGS_CHARS = 500;
const CATEGORIES = new Set(Object.values(CATEGORY_IDS));

/**
 * Replaces the parts named in `part` whole: what the body leaves out of a part is deleted, which is how tags get lost.
 * Source: developers.google.com/youtube/v3/docs/videos/update
 */
export function updateVideo(call: Call): youtube_v3.Schema$Video {
  checkParts(call, ['snippet', 'status', 'localizations', 'recordingDetails']);
  const actor = actingChannelOf(call);
  const body = parseBody(call.body);
  const video = visibleVideo(call, body.id ?? '');
  if (video === null) {
    throw refused(404, 'videoNotFound', 'The video that you are trying to update cannot be found.', 'body.id');
  }
  if (video.channel.id !== actor) {
    const message =
      'The video that you are trying to update cannot be updated. The request might not be properly authorized.';
    throw refused(403, 'forbidden', message, 'body.id');
  }
  const edited: ApiVideo = {
    ...video,
    ...(call.parts.has('snippet') ? editedSnippet(body.snippet ?? {}) : {}),
    ...(call.parts.has('status') ? { privacy: (body.status?.privacyStatus ?? video.privacy) as Privacy } : {}),
  };
  call.state.edits.set(video.id, edited);
  return withParts(videoResource(edited, call), call.parts);
}

function parseBody(text: string): youtube_v3.Schema$Video {
  try {
    return JSON.parse(text) as youtube_v3.Schema$Video;
  } catch {
    throw youtubeError(400, 'Invalid JSON payload received.', { domain: 'global', reason: 'parseError' });
  }
}

function editedSnippet(snippet: youtube_v3.Schema$VideoSnippet): Partial<ApiVideo> {
  const title = snippet.title ?? '';
  const description = snippet.description ?? '';
  const tags = snippet.tags ?? [];
  if (title.trim() === '' || [...title].length > MAX_TITLE_CHARS || /[<>]/.test(title)) {
    throw invalid('invalidTitle', 'an invalid or empty video title', 'title');
  }
  if (Buffer.byteLength(description) > MAX_DESCRIPTION_BYTES || /[<>]/.test(description)) {
    throw invalid('invalidDescription', 'an invalid video description', 'description');
  }
  if (countTagChars(tags) > MAX_TAGS_CHARS || tags.some((tag) => /[<>]/.test(tag))) {
    throw invalid('invalidTags', 'invalid video keywords', 'tags');
  }
  if (!CATEGORIES.has(snippet.categoryId ?? '')) {
    throw invalid('invalidCategoryId', 'an invalid category ID', 'categoryId');
  }
  return {
    ...{ title, description, tags, categoryId: snippet.categoryId ?? '' },
    language: snippet.defaultLanguage ?? null,
  };
}

/** A tag with a space counts two more, for the quotes around it; the commas between tags count too. */
function countTagChars(tags: readonly string[]): number {
  const own = tags.reduce((sum, tag) => sum + [...tag].length + (tag.includes(' ') ? 2 : 0), 0);
  return own + Math.max(0, tags.length - 1);
}

function invalid(reason: string, what: string, field: string): Error {
  return refused(400, reason, `The request metadata specifies ${what}.`, `body.snippet.${field}`);
}

function refused(code: number, reason: string, message: string, location: string): Error {
  return youtubeError(code, message, { domain: 'youtube.video', reason, location, locationType: 'other' });
}
