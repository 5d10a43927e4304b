// @ts-check
import { editorAdvanced } from './advanced.js';
import { editorBasics } from './basics.js';
import { texts } from './boot.js';
import { scoped } from './h.js';
import { sidepanel } from './sidepanel.js';
import { setButtonText, studioButton } from './studio-button.js';

const own = scoped('ytcp-video-metadata-editor');

/** @typedef {{ element: HTMLElement, session: import('./session.js').Session, rerender: () => void, renew: () => void }} Editor */

/**
 * The form of one video, on its own page or in the upload dialog.
 * @param {import('./session.js').Session} session @param {string} host @param {{ isUpload: boolean }} options
 * @returns {Editor}
 */
export function createEditor(session, host, { isUpload }) {
  let basics = editorBasics(session);
  let side = sidepanel(session, isUpload);
  /** @type {HTMLElement | null} */
  let advanced = null;
  const about = own('div', { class: 'more-options-description' }, texts.more.about);
  const toggle = studioButton('ytcp-video-metadata-editor', {
    id: 'toggle-button',
    text: texts.more.show,
    label: texts.more.showLabel,
    onClick: () => {
      if (advanced) advanced.toggleAttribute('hidden');
      else {
        advanced = editorAdvanced(session);
        left.append(advanced);
      }
      const isShown = !advanced.hasAttribute('hidden');
      const { hide, hideLabel, show, showLabel } = texts.more;
      setButtonText(toggle, isShown ? hide : show, isShown ? hideLabel : showLabel);
      about.toggleAttribute('hidden', isShown);
    },
  });
  const left = own('div', { class: 'left-col' }, basics, own('div', { class: 'toggle-section' }, toggle, about));
  const attributes = isUpload ? { id: 'details', 'floating-sidepanel': true } : {};

  /** Fresh elements for the same state, as after a save. */
  const rerender = () => {
    const fresh = editorBasics(session);
    basics.replaceWith(fresh);
    basics = fresh;
  };
  /** The same for everything, as after "Undo changes". */
  const renew = () => {
    rerender();
    const freshSide = sidepanel(session, isUpload);
    side.replaceWith(freshSide);
    side = freshSide;
    if (!advanced) return;
    const freshAdvanced = editorAdvanced(session);
    freshAdvanced.toggleAttribute('hidden', advanced.hasAttribute('hidden'));
    advanced.replaceWith(freshAdvanced);
    advanced = freshAdvanced;
  };
  return { element: scoped(host)('ytcp-video-metadata-editor', attributes, left, side), session, rerender, renew };
}
