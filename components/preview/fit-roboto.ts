import type { TitleSetting } from './places';

/** As YouTube sets its titles, with what stands in for it. */
export const ROBOTO = 'Roboto, system-ui, sans-serif';
const SAMPLE = 'How I Baked My First Sourdough Loaf: 12 Simple Steps & Mistakes to Avoid (2026)';
/** Width of the sample in Roboto by its font size. */
const ROBOTO_WIDTH = { 400: 36.63, 500: 36.94 } as const;

let context: CanvasRenderingContext2D | null = null;

/**
 * By what a font size has to be multiplied so that a title is as wide as in Roboto, YouTube's font, where the computer
 * has another: else titles would seem to be cut a tenth too early or too late. Only for scripts that Roboto has; others
 * are set in the computer's own fonts on YouTube too. Measured each time, as a page may load its fonts late.
 */
export function fitRoboto(title: string, fontWeight: TitleSetting['fontWeight']): number {
  const letters = title.match(/\p{L}/gu) ?? [];
  const ofRoboto = title.match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu) ?? [];
  if (ofRoboto.length * 2 < letters.length) return 1;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `${fontWeight} 100px ${ROBOTO}`;
  const width = context.measureText(SAMPLE).width / 100;
  return width > 0 ? ROBOTO_WIDTH[fontWeight] / width : 1;
}
