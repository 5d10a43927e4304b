// @ts-check
import { texts, variant } from './boot.js';
import { createEditor } from './editor.js';
import { scoped } from './h.js';
import { createSession } from './session.js';
import { addUpload, loadVideo } from './store.js';
import { setButtonText, setDisabled, studioButton } from './studio-button.js';
import { buildUploadFrame } from './upload-frame.js';
import { STEPS } from './upload-parts.js';
import { checksStep, elementsStep, filePicker, reviewStep } from './upload-steps.js';

const UPLOADING_MS = 200;
const CHECKING_MS = 800;
const AUTOSAVE_MS = 100;
const own = scoped('ytcp-uploads-dialog');

const STEP_BUILDERS = { VIDEO_ELEMENTS: elementsStep, CHECKS: checksStep, REVIEW: reviewStep };

/** @typedef {{ videoId: string | null, onVideo: (videoId: string) => void, onClose: () => void }} Choices */
/** @typedef {{ editor: import('./editor.js').Editor | null, close: () => void }} Upload */

/**
 * The upload dialog, at the end of the body: empty until a file is chosen, or with a draft in it.
 * @param {Choices} choices @returns {Upload}
 */
export function openUpload({ videoId, onVideo, onClose }) {
  const frame = buildUploadFrame(() => upload.close());
  let isOpen = true;
  /** @type {Upload} */
  const upload = {
    editor: null,
    close: () => {
      isOpen = false;
      frame.close();
      onClose();
    },
  };
  /** @param {import('./boot.js').VideoRecord} record */
  const start = (record) => {
    upload.editor = startDetails(frame, record, () => upload.close());
    onVideo(record.facts.id);
  };
  const record = videoId === null ? null : loadVideo(videoId);
  if (record) start(record);
  else
    frame.showPicker(
      filePicker((fileName) => {
        const showPercent = (/** @type {number} */ percent) =>
          frame.showProgress(texts.upload.uploading.replace('{percent}', String(percent)), true);
        showPercent(0);
        setTimeout(() => {
          if (!isOpen) return;
          start(addUpload(fileName));
          // The details can be edited before all of the video has arrived.
          showPercent(60);
          setTimeout(() => frame.showProgress(texts.upload.complete, false), CHECKING_MS);
        }, UPLOADING_MS);
      }),
    );
  return upload;
}

/** @param {ReturnType<typeof buildUploadFrame>} frame @param {import('./boot.js').VideoRecord} record @param {() => void} close */
function startDetails(frame, record, close) {
  const session = createSession(record);
  const editor = createEditor(session, 'ytcp-uploads-dialog', { isUpload: true });
  autosave(session, frame);
  const details = own('ytcp-ve', { role: 'none' }, detailsHeader(), editor.element);
  /** @type {HTMLElement | null} */
  let other = null;
  /** @param {import('./upload-parts.js').Step} step */
  const show = (step) => {
    other?.remove();
    other = step === 'DETAILS' ? null : STEP_BUILDERS[step](session);
    if (other) frame.content.append(other);
    if (variant === 'restamp' && other) details.remove();
    else if (!details.isConnected) frame.content.prepend(details);
    details.toggleAttribute('hidden', other !== null);
    frame.showStep(step);
    showDone();
  };
  const showDone = () => {
    const isPublic = session.draft.visibility !== 'PRIVATE';
    setButtonText(frame.done, isPublic ? texts.upload.publish : texts.upload.save);
    setDisabled(frame.done, !session.isValid());
    frame.title.textContent = session.draft.title;
  };
  session.onChange(showDone);
  frame.onStep(show);
  frame.onDone(async () => {
    await session.save();
    close();
  });
  frame.showVideo(record.facts.id);
  frame.showProgress(texts.upload.complete, false);
  show(STEPS[0]);
  return editor;
}

/** An upload has no "Save": whatever changes is kept, and the badge says so. @param {import('./session.js').Session} session @param {ReturnType<typeof buildUploadFrame>} frame */
function autosave(session, frame) {
  let timer = 0;
  const kept = () => (session.saved.visibility === 'PRIVATE' ? texts.upload.savedPrivate : texts.upload.saved);
  frame.showBadge(kept());
  session.onChange(() => {
    clearTimeout(timer);
    if (!session.isDirty()) {
      frame.showBadge(kept());
      return;
    }
    frame.showBadge(texts.upload.saving);
    // Whether the video is public is settled by the last button alone.
    if (session.isValid() && session.draft.visibility === session.saved.visibility) {
      timer = window.setTimeout(() => void session.save(), AUTOSAVE_MS);
    }
  });
}

function detailsHeader() {
  const reuse = {
    id: 'reuse-details-button',
    class: 'reuse-details-button',
    text: texts.upload.reuse,
    onClick: () => undefined,
  };
  const heading = own('h1', {}, texts.upload.DETAILS);
  return own('div', { class: 'details-header-wrapper' }, heading, studioButton('ytcp-uploads-dialog', reuse));
}
