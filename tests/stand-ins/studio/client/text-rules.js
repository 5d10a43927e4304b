// @ts-check
import { texts } from './boot.js';

/** Counted as JavaScript counts: an emoji is two or more. */
export const LIMITS = { title: 100, description: 5_000 };

/** @param {'title' | 'description'} name @param {string} text @returns {string | null} what Studio complains about */
export function textProblem(name, text) {
  if (text.length > LIMITS[name]) return texts[name].tooLong;
  if (/[<>]/.test(text)) return texts.brackets;
  return name === 'title' && text.trim() === '' ? texts.title.empty : null;
}
