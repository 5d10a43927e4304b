import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CHROME_BUILD = `${ROOT}.output/chrome-mv3`;
export const FIREFOX_BUILD = `${ROOT}.output/firefox-mv3`;
/** Real pages beside the repository; never part of it. */
export const RECORDED_PAGES = `${ROOT}../shared/recordings/watch/html`;
/** Captured markup of Studio, likewise. */
export const RECORDED_STUDIO = `${ROOT}../shared/recordings/studio/fixtures`;
/** Answers of Gemini's, likewise. */
export const RECORDED_GEMINI = `${ROOT}../shared/recordings/gemini`;
/** Published data sets for measuring only, likewise. */
export const DATA_SETS = `${ROOT}../shared/recordings/datasets/`;
