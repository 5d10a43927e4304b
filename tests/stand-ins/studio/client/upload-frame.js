// @ts-check
import { texts } from './boot.js';
import { errorSection, STEPS, stepper, uploadHeader } from './upload-parts.js';
import { h, one, scoped } from './h.js';
import { studioButton } from './studio-button.js';

/** @typedef {import('./upload-parts.js').Step} Step */

const own = scoped('ytcp-uploads-dialog');
const DIALOG_PX = 960;

/** The dialog around an upload: header with steps, scrolling content, buttons. @param {() => void} onClose */
export function buildUploadFrame(onClose) {
  const title = own('div', { id: 'title' }, texts.upload.title);
  const badge = own(
    'ytcp-badge',
    { class: 'draft-badge', state: 'default', unified: true, hidden: true },
    h('div', { class: 'container style-scope ytcp-badge' }, h('div', { class: 'label style-scope ytcp-badge' })),
  );
  const steps = own('ytcp-animatable', { class: 'metadata-fade-in-section stepper-animatable' });
  const content = own('ytcp-animatable', {
    id: 'scrollable-content',
    class: 'metadata-fade-in-section',
    style: 'box-sizing: border-box;',
  });
  const label = h('span', { class: 'progress-label style-scope ytcp-video-upload-progress' });
  const progress = own('ytcp-video-upload-progress', { unified: true }, label);
  const { back, next, done } = stepButtons();
  const inner = own(
    'div',
    { class: 'inner-button-area' },
    own('div', { class: 'left-button-area' }, progress),
    own('div', { class: 'right-button-area' }, back, next, done),
  );
  const body = own(
    'div',
    { class: 'dialog-content' },
    own('div', { class: 'header' }, uploadHeader(title, badge, onClose), steps),
    own('div', { class: 'dialog-scrim' }),
    content,
    errorSection(),
    own('ytcp-animatable', { class: 'button-area metadata-fade-in-section' }, inner),
  );
  const attributes = {
    id: 'dialog',
    'no-cancel-on-outside-click': true,
    'style-target': 'host',
    role: 'dialog',
    tabindex: '-1',
    'aria-label': texts.upload.title,
  };
  const dialog = own('tp-yt-paper-dialog', attributes, body);
  place(dialog, 2202);
  const backdrop = h('div', {
    class: 'popup-host-behavior-backdrop',
    style: 'position: fixed; pointer-events: none; inset: 0px; background: rgb(0, 0, 0); opacity: 0.8; z-index: 2201;',
  });
  // One dialog for the life of the page: an earlier one is filled anew.
  const host = document.querySelector('ytcp-uploads-dialog') ?? h('ytcp-uploads-dialog', { unified: true });
  host.removeAttribute('video-id');
  host.setAttribute('workflow-step', 'SELECT_FILES');
  host.replaceChildren(dialog, backdrop);
  document.body.append(host);
  let shown = 0;
  /** @type {(step: Step) => void} */
  let onStep = () => undefined;
  /** @param {number} index */
  const go = (index) => onStep(STEPS[Math.max(0, Math.min(index, STEPS.length - 1))] ?? 'DETAILS');
  next.addEventListener('click', () => go(shown + 1));
  back.addEventListener('click', () => go(shown - 1));
  return {
    title,
    content,
    done,
    /** @param {(step: Step) => void} listener */
    onStep: (listener) => {
      onStep = listener;
    },
    /** @param {() => void} listener */
    onDone: (listener) =>
      done.addEventListener('click', () => {
        if (!done.hasAttribute('disabled')) listener();
      }),
    /** @param {HTMLElement} picker */
    showPicker: (picker) => content.before(picker),
    /** @param {string} words */
    showBadge: (words) => {
      badge.removeAttribute('hidden');
      one(badge, '.label').textContent = words;
    },
    /** @param {string} words @param {boolean} isUploading */
    showProgress: (words, isUploading) => {
      label.textContent = words;
      progress.toggleAttribute('uploading', isUploading);
    },
    /** @param {string} videoId */
    showVideo: (videoId) => {
      host.setAttribute('video-id', videoId);
      host.querySelector('ytcp-uploads-file-picker')?.remove();
      place(dialog, 2204);
      backdrop.style.zIndex = '2203';
    },
    /** @param {Step} step */
    showStep: (step) => {
      shown = STEPS.indexOf(step);
      host.setAttribute('workflow-step', step);
      steps.replaceChildren(stepper(step, go));
      content.scrollTop = 0;
      back.toggleAttribute('hidden', shown === 0);
      next.toggleAttribute('hidden', step === 'REVIEW');
      done.toggleAttribute('hidden', step !== 'REVIEW');
    },
    /** Studio keeps a closed dialog where it was, out of sight. */
    close: () => {
      dialog.setAttribute('aria-hidden', 'true');
      dialog.style.display = 'none';
      backdrop.remove();
    },
  };
}

function stepButtons() {
  const nothing = () => undefined;
  const [back, next, done] = [
    { id: 'back-button', text: texts.upload.back, hidden: true, onClick: nothing },
    { id: 'next-button', type: 'filled', text: texts.upload.next, hidden: true, onClick: nothing },
    { id: 'done-button', type: 'filled', text: texts.upload.save, hidden: true, disabled: true, onClick: nothing },
  ].map((options) => studioButton('ytcp-uploads-dialog', options));
  if (!back || !next || !done) throw new Error('Three buttons are three.');
  return { back, next, done };
}

/** @param {HTMLElement} dialog @param {number} zIndex */
function place(dialog, zIndex) {
  const left = Math.max(0, Math.round((innerWidth - DIALOG_PX) / 2));
  dialog.setAttribute('style', `outline: none; z-index: ${zIndex}; position: fixed; top: 24px; left: ${left}px;`);
}
