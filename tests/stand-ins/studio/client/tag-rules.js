// @ts-check
import { texts } from './boot.js';

export const TAGS_LIMIT = 500;

/** YouTube's own count: commas between tags, and two more for the quotes around a tag with a space. @param {readonly string[]} tags */
export function countTags(tags) {
  const lengths = tags.map((tag) => tag.length + (tag.includes(' ') ? 2 : 0));
  return lengths.reduce((sum, length) => sum + length, 0) + Math.max(0, tags.length - 1);
}

/** @param {readonly string[]} tags @returns {string | null} what Studio complains about */
export function tagsProblem(tags) {
  return tags.some((tag) => /[<>]/.test(tag)) ? texts.brackets : null;
}

/**
 * @param {readonly string[]} tags
 * @param {readonly string[]} pieces as typed
 * @returns {{ tags: string[], refused: string[] }} `refused`: what did not fit any more
 */
export function addTags(tags, pieces) {
  const next = [...tags];
  const refused = [];
  for (const piece of pieces) {
    const tag = piece.replace(/\s+/g, ' ').trim();
    if (tag === '' || next.some((other) => other.toLowerCase() === tag.toLowerCase())) continue;
    if (countTags([...next, tag]) > TAGS_LIMIT) refused.push(tag);
    else next.push(tag);
  }
  return { tags: next, refused };
}
