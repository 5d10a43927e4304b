// @ts-check
import { audience } from './audience.js';
import { variant } from './boot.js';
import { scoped } from './h.js';
import { headlineField } from './other-fields.js';
import { playlistsField } from './playlists-field.js';
import { textField } from './text-field.js';
import { thumbnailEditor } from './thumbnail.js';

const basics = scoped('ytcp-video-metadata-editor-basics');

/** What every video has: title, description, thumbnail, playlists, audience. @param {import('./session.js').Session} session */
export function editorBasics(session) {
  return scoped('ytcp-video-metadata-editor')(
    'ytcp-video-metadata-editor-basics',
    { id: 'basics' },
    basics(
      'div',
      { class: 'input-container title' },
      variant === 'no-title-field' ? headlineField(session) : title(session),
    ),
    description(session),
    basics('div', { class: 'input-container' }, thumbnailEditor(session)),
    playlistsField(session),
    audience(session),
  );
}

/** @param {import('./session.js').Session} session */
function title(session) {
  const container = scoped('ytcp-video-title')('div', { id: 'title-textbox-container' }, textField('title', session));
  return basics('ytcp-video-title', {}, container);
}

/** The id of the container is really there twice. @param {import('./session.js').Session} session */
function description(session) {
  const inner = scoped('ytcp-video-description')(
    'div',
    { class: 'input-container description', id: 'description-container' },
    textField('description', session),
  );
  const attributes = { class: 'input-container description wide-content', id: 'description-container' };
  return basics('div', attributes, basics('ytcp-video-description', {}, inner));
}
