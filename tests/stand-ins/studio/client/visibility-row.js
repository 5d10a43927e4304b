// @ts-check
import { texts } from './boot.js';
import { h, scoped } from './h.js';
import { openPopup } from './popup.js';
import { iconButton, studioButton } from './studio-button.js';
import { visibilitySelect } from './visibility-select.js';

const own = scoped('ytcp-video-metadata-visibility');
const POPUP = 'ytcp-video-visibility-edit-popup';

/** Who may see the video, beside the editor. The popup's "Done" stages a choice; the page's "Save" sends it. @param {import('./session.js').Session} session */
export function visibilityRow(session) {
  const value = own('div', { id: 'visibility-text' }, texts.visibility[session.draft.visibility]);
  const open = () =>
    openVisibility(row, session, () => {
      value.textContent = texts.visibility[session.draft.visibility];
    });
  const button = iconButton('ytcp-video-metadata-visibility', {
    id: 'select-button',
    icon: 'yt-studio-system-icons:chevron_down',
    label: texts.visibility.edit,
    onClick: open,
  });
  const type = own('div', { id: 'icon-and-type' }, own('yt-icon', { id: 'privacy-icon' }), value);
  const left = own(
    'div',
    { class: 'left-container' },
    own('div', { id: 'label' }, texts.visibility.label),
    own('div', { id: 'content' }, type),
  );
  const container = own(
    'div',
    { id: 'container', class: 'icon-grey lock-icon' },
    left,
    own('div', { class: 'right-container' }, button),
  );
  const attributes = { tabindex: '-1', 'can-edit-visibility': true };
  const row = scoped('ytcp-video-metadata-editor-sidepanel')('ytcp-video-metadata-visibility', attributes, container);
  return row;
}

/** @param {HTMLElement} anchor @param {import('./session.js').Session} session @param {() => void} onDone */
function openVisibility(anchor, session, onDone) {
  let staged = session.draft.visibility;
  const select = visibilitySelect(POPUP, staged, (visibility) => {
    staged = visibility;
  });
  const done = () => {
    session.change({ visibility: staged });
    onDone();
    close();
  };
  const popup = scoped(POPUP);
  const buttons = popup(
    'div',
    { class: 'action-buttons' },
    studioButton(POPUP, { id: 'cancel-button', text: texts.visibility.cancel, onClick: () => close() }),
    studioButton(POPUP, { id: 'save-button', type: 'filled', text: texts.visibility.done, onClick: done }),
  );
  const attributes = {
    id: 'dialog',
    'aria-label': texts.visibility.choose,
    'style-target': 'host',
    role: 'dialog',
    tabindex: '-1',
  };
  const dialog = popup('tp-yt-paper-dialog', attributes, select, buttons);
  const close = openPopup(h(POPUP, {}, dialog), dialog, anchor);
}
