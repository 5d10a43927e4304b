// @ts-check
import { boot, texts } from './boot.js';
import { checkbox } from './checkbox.js';
import { dropdownTrigger, setDropdownText } from './dropdown.js';
import { h, scoped } from './h.js';
import { openPopup } from './popup.js';
import { studioButton } from './studio-button.js';

const basics = scoped('ytcp-video-metadata-editor-basics');
const own = scoped('ytcp-playlist-dialog');

/** @param {import('./session.js').Session} session */
export function playlistsField(session) {
  const trigger = dropdownTrigger(
    'ytcp-video-metadata-playlists',
    {
      class: 'dropdown',
      icon: 'yt-studio-system-icons:chevron_down',
      placeholder: texts.playlists.select,
      'track-click': 'true',
    },
    { ariaLabel: texts.playlists.selectLabel, value: '', onClick: (anchor) => openPlaylists(anchor, session, show) },
  );
  const show = () => {
    const { playlists } = session.draft;
    const [first] = playlists;
    const words = playlists.length > 1 ? texts.playlists.several.replace('{count}', String(playlists.length)) : null;
    setDropdownText(trigger, words ?? (first ? (boot.playlists[first] ?? first) : texts.playlists.select), !first);
  };
  show();
  const column = basics(
    'div',
    { class: 'col' },
    basics('ytcp-video-metadata-playlists', { 'aria-label': texts.playlists.add }, trigger),
  );
  return basics(
    'div',
    { class: 'input-container' },
    basics('div', { class: 'section-label-with-description' }, texts.playlists.label),
    basics('div', { class: 'section-description' }, texts.playlists.about),
    basics('div', { class: 'compact-row' }, column, basics('div', { class: 'col' })),
  );
}

/** @param {HTMLElement} anchor @param {import('./session.js').Session} session @param {() => void} show */
function openPlaylists(anchor, session, show) {
  const group = scoped('ytcp-checkbox-group');
  const rows = Object.entries(boot.playlists).map(([id, title]) => {
    const box = checkbox(
      'ytcp-checkbox-group',
      { 'test-id': id, compact: true },
      {
        label: title,
        isChecked: session.draft.playlists.includes(id),
        onChange: (isChecked) => {
          const others = session.draft.playlists.filter((other) => other !== id);
          session.change({ playlists: isChecked ? [...others, id] : others });
          show();
        },
      },
    );
    box.querySelector('.label')?.classList.add('label-text');
    return group('li', { class: 'row' }, box);
  });
  const list = own(
    'ytcp-checkbox-group',
    { id: 'playlists-list' },
    group('ul', {}, group('div', { id: 'items', role: 'list' }, ...rows)),
  );
  const buttons = own(
    'div',
    { class: 'action-buttons' },
    studioButton('ytcp-playlist-dialog', {
      class: 'new-playlist-button action-button',
      text: texts.playlists.create,
      onClick: () => undefined,
    }),
    studioButton('ytcp-playlist-dialog', {
      class: 'done-button action-button',
      text: texts.playlists.done,
      onClick: () => close(),
    }),
  );
  const attributes = {
    id: 'dialog',
    'aria-label': texts.playlists.selectLabel,
    'style-target': 'host',
    role: 'dialog',
    tabindex: '-1',
  };
  const dialog = own('tp-yt-paper-dialog', attributes, list, buttons);
  const close = openPopup(h('ytcp-playlist-dialog', {}, dialog), dialog, anchor);
}
