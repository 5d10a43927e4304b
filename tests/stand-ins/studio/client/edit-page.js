// @ts-check
import { texts } from './boot.js';
import { createEditor } from './editor.js';
import { scoped } from './h.js';
import { createSession } from './session.js';
import { setDisabled, studioButton } from './studio-button.js';

const section = scoped('ytcp-video-details-section');
const header = scoped('ytcp-entity-page-header');

/** `/video/<id>/edit`: the editor under a header with "Undo changes" and "Save". @param {import('./boot.js').VideoRecord} record */
export function editPage(record) {
  const session = createSession(record);
  const editor = createEditor(session, 'ytcp-video-details-section', { isUpload: false });
  let isSaving = false;
  const save = studioButton('ytcp-entity-page-header', {
    id: 'save',
    type: 'filled',
    text: texts.header.save,
    disabled: true,
    onClick: async () => {
      if (isSaving) return;
      isSaving = true;
      await session.save();
      isSaving = false;
      showButtons();
      editor.rerender();
    },
  });
  const discard = studioButton('ytcp-entity-page-header', {
    id: 'discard',
    text: texts.header.undo,
    disabled: true,
    onClick: () => {
      session.discard();
      editor.renew();
    },
  });
  const showButtons = () => {
    setDisabled(save, !session.isDirty() || !session.isValid());
    setDisabled(discard, !session.isDirty());
  };
  session.onChange(showButtons);
  const title = header('div', {}, header('h1', { class: 'page-title' }, texts.header.title));
  const row = header('div', {}, title, header('div', {}, discard, save));
  const sticky = section('ytcp-sticky-header', {}, scoped('ytcp-sticky-header')('ytcp-entity-page-header', {}, row));
  const element = scoped('ytcp-entity-page')('ytcp-video-details-section', {}, sticky, editor.element);
  return { element, editor };
}
