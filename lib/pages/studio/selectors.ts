/**
 * Studio's markup as data: what is where, newest layout first, and when somebody last saw it work. Everything is light
 * DOM; ids repeat, so each selector is used inside the editor it is about; words and labels are localised and not used.
 */
import type { StudioField } from './draft-capture';

export interface KnownSelector {
  selector: string;
  /** Year and month in which it was last seen to work in somebody's Studio. */
  seen: string;
  note?: string;
}

/** Inside the editor; `save` alone is looked for in the whole page. */
export const FIELD_SELECTORS: Record<StudioField, readonly KnownSelector[]> = {
  title: [
    { selector: '#title-textarea #textbox', seen: '2026-10' },
    { selector: '#title-textarea [contenteditable]', seen: '2026-10', note: 'the box under another id' },
    { selector: 'ytcp-video-title [role=textbox]', seen: '2026-10', note: 'A/B variants follow the title' },
    { selector: '.input-container.title [role=textbox]', seen: '2026-10' },
  ],
  description: [
    { selector: '#description-textarea #textbox', seen: '2026-10' },
    { selector: '#description-textarea [contenteditable]', seen: '2026-10', note: 'the box under another id' },
    { selector: 'ytcp-video-description [role=textbox]', seen: '2026-10' },
    { selector: '.input-container.description [role=textbox]', seen: '2026-10' },
  ],
  tags: [
    { selector: '#tags-container', seen: '2026-10' },
    { selector: '[aria-describedby=tags-description]', seen: '2026-10', note: 'the container under another id' },
    { selector: 'ytcp-video-metadata-editor-advanced ytcp-free-text-chip-bar', seen: '2026-10' },
  ],
  thumbnail: [
    { selector: 'ytcp-video-thumbnail-editor', seen: '2026-10' },
    { selector: 'ytcp-thumbnail-uploader', seen: '2026-10' },
    { selector: 'ytcp-thumbnails-compact-editor-uploader', seen: '2026-01', note: 'compact layout' },
  ],
  playlists: [{ selector: 'ytcp-video-metadata-playlists', seen: '2026-10' }],
  audience: [
    { selector: 'ytkc-made-for-kids-select', seen: '2026-10' },
    { selector: '#audience', seen: '2026-10' },
  ],
  language: [
    { selector: '#language-input', seen: '2026-10' },
    { selector: 'ytcp-form-language-input', seen: '2026-10' },
  ],
  category: [
    { selector: 'ytcp-form-select#category', seen: '2026-10' },
    { selector: '#category-container ytcp-form-select', seen: '2026-10' },
  ],
  visibility: [
    { selector: 'ytcp-video-metadata-visibility', seen: '2026-10' },
    { selector: '#visibility-text', seen: '2026-10' },
  ],
  link: [
    { selector: 'a#video-link', seen: '2026-10' },
    { selector: 'ytcp-video-info a[href*="youtu"]', seen: '2026-10' },
    { selector: '.video-url-fadeable a', seen: '2023-02' },
  ],
  save: [
    { selector: 'ytcp-entity-page-header ytcp-button#save', seen: '2026-10' },
    { selector: 'ytcp-button#save', seen: '2026-10', note: 'outside the header' },
  ],
};

/** The dialog's host has no box of its own (`display: contents`): what is shown or not is the one inside. */
export const UPLOAD_DIALOG = 'ytcp-uploads-dialog'; // 2026-10
export const INNER_DIALOG = 'tp-yt-paper-dialog'; // 2026-10

export const EDITOR = 'ytcp-video-metadata-editor'; // 2026-10
/** What holds the editor, where its own element has another name; taken only with a title or description inside. */
export const EDITOR_HOLDERS = 'ytcp-video-details-section,ytcp-animatable#scrollable-content'; // 2026-10

/** Not in the page until "Show more" was opened once; then it stays. */
export const ADVANCED = 'ytcp-video-metadata-editor-advanced'; // 2026-10
export const SHOW_MORE = '.toggle-section #toggle-button,ytcp-button#toggle-button,#toggle-button'; // 2026-10

/** Inside the tags. Elsewhere in Studio chips are filters of the video list. */
export const CHIP = 'ytcp-chip,tp-yt-paper-chip'; // 2026-10
export const CHIP_TEXT = '#chip-text,.chip-text'; // 2026-10
/** First match in this order: an icon is the last resort, because a chip may have another one. */
export const CHIP_DELETE = ['#delete-icon', '.delete-icon', '[id^=delete]', 'ytcp-icon-button,button']; // 2026-10
export const CHIP_ICON = 'ytcp-icon-button,yt-icon,button,tp-yt-iron-icon,ytcp-tooltip'; // 2026-10
export const TAG_INPUT = ['input#text-input', 'input.text-input', 'input']; // 2026-10
/** There only while there are chips. */
export const CLEAR_TAGS = '#clear-button'; // 2026-09

export const CHOICE_TEXT = '.dropdown-trigger-text'; // 2026-10
export const CHOICE_TRIGGER = 'ytcp-dropdown-trigger'; // 2026-10
export const UNCHOSEN_CLASS = 'use-placeholder'; // 2026-10

export const CHECKED_FOR_KIDS = '[name=VIDEO_MADE_FOR_KIDS_MFK][aria-checked=true]'; // 2026-10
export const CHECKED_NOT_FOR_KIDS = '[name=VIDEO_MADE_FOR_KIDS_NOT_MFK][aria-checked=true]'; // 2026-10

export const VISIBILITY_TEXT = '#visibility-text'; // 2026-10
export const VISIBILITY_POPUP = 'ytcp-video-visibility-edit-popup'; // 2026-10
export const CHECKED_VISIBILITY = '#privacy-radios [aria-checked=true][name]'; // 2026-10

export const FILE_NAME = '#original-filename'; // 2026-10

/** The parts of the thumbnail editor, each with a hidden preview until it is the chosen one. */
export const CUSTOM_THUMBNAIL = 'ytcp-video-custom-still-editor,ytcp-thumbnail-uploader'; // 2026-10
export const AUTOMATIC_THUMBNAIL = 'ytcp-video-autogenerated-thumbnails-editor'; // 2026-10
export const THUMBNAIL_TEST = 'ytcp-thumbnails-experiment-editor'; // 2026-10
export const THUMBNAIL_PREVIEW = '.preview img,img#img-with-fallback'; // 2026-10
export const THUMBNAIL_FILE = 'input#file-loader'; // 2026-10

/** The preview player beside the fields. */
export const PLAYER = 'ytcp-video-metadata-editor-sidepanel video,ytcp-video-info video'; // 2026-10
