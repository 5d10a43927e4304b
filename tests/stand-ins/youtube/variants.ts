/** Ways in which the stand-in misbehaves, asked for by `&standin=<name>`. The flag stays on through in-page navigation. */
const VARIANTS = [
  'jumbled', // the inline scripts in another order
  'no-handover', // navigation hands over nothing: only the elements of the page tell what is shown
  'wrong-player', // navigation hands over the player response of the video before
  'wrong-inline', // the document itself carries another video's player response
  'broken-json', // the inline player response is cut off in the middle
  'huge-title', // a title of 10 MB
  'forged-messages', // the page sprays messages and events that look like ours
  'no-player', // no player response anywhere
] as const;

export type Variant = (typeof VARIANTS)[number];

export function variantOf(url: URL): Variant | null {
  const asked = url.searchParams.get('standin');
  return VARIANTS.find((variant) => variant === asked) ?? null;
}

export const HUGE_TITLE_CHARS = 10_000_000;
