// @ts-check
/** The "server": what is saved survives a reload of the tab and nothing else. */
import { boot } from './boot.js';

/** @typedef {import('./boot.js').Fields} Fields */
/** @typedef {import('./boot.js').VideoRecord} VideoRecord */

const UPLOADS = 'standin:uploads';

/** @param {string} key */
function read(key) {
  const text = sessionStorage.getItem(key);
  return text === null ? null : JSON.parse(text);
}

/** @returns {VideoRecord[]} */
function uploads() {
  return read(UPLOADS) ?? [];
}

/** @returns {VideoRecord[]} newest first */
export function listVideos() {
  return [...uploads().reverse(), ...boot.videos].map(({ facts, fields }) => ({
    facts,
    fields: read(`standin:${facts.id}`) ?? fields,
  }));
}

/** @param {string} videoId */
export function loadVideo(videoId) {
  return listVideos().find(({ facts }) => facts.id === videoId) ?? null;
}

/** @param {string} videoId @param {Fields} fields */
export function storeVideo(videoId, fields) {
  sessionStorage.setItem(`standin:${videoId}`, JSON.stringify(fields));
}

/** @param {string} fileName @returns {VideoRecord} a new video, called as its file was */
export function addUpload(fileName) {
  const id = `studioup${String(uploads().length + 1).padStart(3, '0')}`;
  /** @type {VideoRecord} */
  const record = {
    facts: {
      id,
      fileName,
      isShort: false,
      clock: '3:07',
      date: new Date().toLocaleDateString(boot.hl, { dateStyle: 'medium' }),
    },
    fields: {
      title: fileName.replace(/\.[^.]+$/, ''),
      description: '',
      tags: [],
      visibility: 'PRIVATE',
      madeForKids: null,
      isAgeRestricted: false,
      language: null,
      category: 'CREATOR_VIDEO_CATEGORY_PEOPLE',
      playlists: [],
      licence: 'standard',
      allowEmbedding: true,
      thumbnail: null,
    },
  };
  sessionStorage.setItem(UPLOADS, JSON.stringify([...uploads(), record]));
  return record;
}
