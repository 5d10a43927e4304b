// @ts-check
import { texts } from './boot.js';
import { dropdownTrigger } from './dropdown.js';
import { h, scoped } from './h.js';
import { iconButton } from './studio-button.js';
import { visibilityRow } from './visibility-row.js';

const own = scoped('ytcp-video-metadata-editor-sidepanel');
const FADEABLE = 'ytcpVideoInfoVideoUrlFadeable';

/** The column beside the editor. An upload shows the video there and nothing to set. @param {import('./session.js').Session} session @param {boolean} isUpload */
export function sidepanel(session, isUpload) {
  const rows = isUpload ? [] : [visibilityRow(session), ...(session.facts.isShort ? [] : links())];
  return scoped('ytcp-video-metadata-editor')('ytcp-video-metadata-editor-sidepanel', {}, videoInfo(session), ...rows);
}

function links() {
  return [
    dropdownTrigger(
      'ytcp-video-metadata-editor-sidepanel',
      { id: 'endscreen-editor-link' },
      { value: texts.info.endScreen },
    ),
    dropdownTrigger('ytcp-video-metadata-editor-sidepanel', { id: 'cards-editor-link' }, { value: texts.info.cards }),
  ];
}

/** @param {import('./session.js').Session} session */
function videoInfo({ facts }) {
  const still = h('img', { class: 'ytcpVideoInfoStill', alt: '', src: `https://i9.ytimg.com/vi/${facts.id}/mq2.jpg` });
  const overlay = h('div', { class: 'ytcpVideoInfoUploadingOverlay', hidden: true }, texts.info.uploading);
  const name = h(
    'div',
    { id: 'original-filename', class: 'ytcpVideoInfoValue widgetsWizYtcpTooltipHost' },
    facts.fileName,
  );
  const details = h(
    'div',
    { class: 'ytcpVideoInfoVideoDetailsContainer' },
    h('div', { class: 'ytcpVideoInfoVideoLinksContainer' }, linkRow(facts)),
    h('div', { class: 'ytcpVideoInfoLabel' }, texts.info.fileName),
    name,
  );
  const unified = 'ytcpVideoInfoUnified ytcpVideoInfoIsVideoExperimentHidden';
  return own(
    'ytcp-video-info',
    { class: `ytcpVideoInfoHost input-container ${unified}` },
    h(
      'div',
      { class: 'ytcpVideoInfoVideoPreviewContainer' },
      still,
      overlay,
      h('span', { class: 'standin-clock' }, facts.clock),
    ),
    details,
  );
}

/** @param {import('./boot.js').Facts} facts */
function linkRow({ id, isShort }) {
  const url = isShort ? `https://youtube.com/shorts/${id}` : `https://youtu.be/${id}`;
  const link = h('a', { target: '_blank', id: 'video-link', href: url }, url);
  const value = h(
    'div',
    { class: 'ytcpVideoInfoValue' },
    h('span', { class: `${FADEABLE} ${FADEABLE}Shown` }, link),
    ' ',
  );
  const copy = iconButton('ytcp-video-info', {
    class: 'ytcpVideoInfoCopyButton',
    icon: 'icons:copy',
    label: texts.info.copy,
    onClick: () => void navigator.clipboard.writeText(url),
  });
  return h(
    'div',
    { class: 'ytcpVideoInfoRow' },
    h('div', { class: 'ytcpVideoInfoLeft' }, h('div', { class: 'ytcpVideoInfoLabel' }, texts.info.link), value),
    h('div', { class: 'ytcpVideoInfoRight' }, h('div', { class: `${FADEABLE} ${FADEABLE}Shown` }, copy)),
  );
}
