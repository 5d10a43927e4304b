import type { DraftTexts } from '@/lib/draft/edit';
import { type DraftCapture, type FieldReport, MAX_FIELD_CHARS, MAX_TAGS, STUDIO_FIELDS } from './draft-capture';
import { type Editor, readLink } from './find-editor';
import { findField, isAdvancedOpen } from './find-field';
import { isShown } from './is-shown';
import type { MeasuredThumbnail } from './measure-thumbnail';
import { readBoxText } from './read-box-text';
import { readChoice, readLine, readMadeForKids, readVisibility } from './read-choices';
import { readTags } from './read-tags';
import { type FoundThumbnail, findThumbnail } from './read-thumbnail';
import * as markup from './selectors';

/** Twice what YouTube allows for all tags together. */
const MAX_TAG_CHARS = 1_000;

/** The three texts as they stand, whole. `null` where Studio does not show the field. */
export function readTexts({ root }: Editor): DraftTexts {
  const [title, description, tags] = (['title', 'description', 'tags'] as const).map(
    (field) => findField(root, field).element,
  );
  return {
    title: title ? readBoxText(title) : null,
    description: description ? readBoxText(description) : null,
    tags: tags ? readTags(tags) : null,
  };
}

/** Everything the editor tells. `measured` is what is known so far about the pixels of the thumbnail. */
export function readDraft(editor: Editor, measured: (thumbnail: FoundThumbnail) => MeasuredThumbnail): DraftCapture {
  const { place, root, videoId } = editor;
  const document = root.ownerDocument;
  const texts = readTexts(editor);
  const thumbnail = findThumbnail(root);
  const popup = document.querySelector(markup.VISIBILITY_POPUP);
  return {
    url: document.URL.slice(0, 2_000),
    place,
    videoId,
    link: readLink(root),
    title: texts.title?.slice(0, MAX_FIELD_CHARS) ?? null,
    description: texts.description?.slice(0, MAX_FIELD_CHARS) ?? null,
    tags: texts.tags?.slice(0, MAX_TAGS).map((tag) => tag.slice(0, MAX_TAG_CHARS)) ?? null,
    isDirty: place === 'edit' ? readDirty(root) : null,
    isAdvancedOpen: isAdvancedOpen(root),
    fields: testSelectors(editor),
    fileName: readLine(root.querySelector(markup.FILE_NAME)),
    playlists: readChoice(root, 'playlists'),
    language: readChoice(root, 'language'),
    category: readChoice(root, 'category'),
    isMadeForKids: readMadeForKids(root),
    visibility: readVisibility(popup && isShown(popup) ? popup : null),
    visibilityText: readLine(root.querySelector(markup.VISIBILITY_TEXT)),
    thumbnail: thumbnail && { source: thumbnail.source, src: thumbnail.src, ...measured(thumbnail) },
    player: readPlayer(root),
    pageLanguage: document.documentElement.lang.slice(0, 35) || null,
  };
}

/** Leaves out what this place has not: an upload has no Save button or visibility yet, and at first no address. */
function testSelectors({ root, place }: Editor): FieldReport[] {
  return STUDIO_FIELDS.map((field) => findField(root, field).report).filter(
    ({ field, state }) =>
      place === 'edit' || !(field === 'save' || field === 'visibility' || (field === 'link' && state === 'missing')),
  );
}

/** Studio enables Save for as long as something is not saved. */
function readDirty(root: HTMLElement): boolean | null {
  const save = findField(root, 'save').element;
  return save && !save.hasAttribute('disabled') && save.getAttribute('aria-disabled') !== 'true';
}

function readPlayer(root: HTMLElement): DraftCapture['player'] {
  const player = root.querySelector<HTMLVideoElement>(markup.PLAYER);
  if (!player || !Number.isFinite(player.duration) || player.duration <= 0 || player.videoWidth === 0) return null;
  return { durationSeconds: player.duration, width: player.videoWidth, height: player.videoHeight };
}
