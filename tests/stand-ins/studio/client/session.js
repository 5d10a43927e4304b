// @ts-check
import { storeVideo } from './store.js';
import { textProblem } from './text-rules.js';
import { tagsProblem } from './tag-rules.js';

/** @typedef {import('./boot.js').Fields} Fields */
/** @typedef {ReturnType<typeof createSession>} Session */

const SAVING_MS = 150;

/**
 * One video being edited: what is saved, and what the fields hold now.
 * @param {import('./boot.js').VideoRecord} record
 */
export function createSession({ facts, fields }) {
  /** @type {(() => void)[]} */
  const listeners = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const session = {
    facts,
    saved: structuredClone(fields),
    draft: structuredClone(fields),
    isDirty: () => JSON.stringify(session.saved) !== JSON.stringify(session.draft),
    isValid: () =>
      textProblem('title', session.draft.title) === null &&
      textProblem('description', session.draft.description) === null &&
      tagsProblem(session.draft.tags) === null,
    /** @param {() => void} listener */
    onChange: (listener) => {
      listeners.push(listener);
    },
    /** @param {Partial<Fields>} patch */
    change: (patch) => {
      Object.assign(session.draft, patch);
      tell();
    },
    discard: () => {
      session.draft = structuredClone(session.saved);
      tell();
    },
    /** Sends what the fields hold at this moment; what is typed meanwhile stays unsaved. */
    save: async () => {
      const sent = structuredClone(session.draft);
      await new Promise((resolve) => setTimeout(resolve, SAVING_MS));
      // The picture now lies on the image server.
      const isUpload = sent.thumbnail?.startsWith('blob:') ?? false;
      const thumbnail = isUpload ? `https://i9.ytimg.com/vi/${facts.id}/mqdefault.jpg?v=${Date.now()}` : sent.thumbnail;
      if (session.draft.thumbnail === sent.thumbnail) session.draft.thumbnail = thumbnail;
      session.saved = { ...sent, thumbnail };
      storeVideo(facts.id, session.saved);
      tell();
    },
  };
  return session;
}
