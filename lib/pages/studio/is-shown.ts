/**
 * Whether an element is on screen or scrolled off it. `aria-hidden` counts on the element alone: on what surrounds it,
 * it may mean no more than that a menu is open in front.
 */
export function isShown(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  for (let part: Element | null = element; part; part = part.parentElement)
    if (part.hasAttribute('hidden') || (part as Partial<HTMLElement>).style?.display === 'none') return false;
  return hasBox(element);
}

/** Studio's hosts are often `display: contents`, which is no box, but their children are shown. */
function hasBox(element: Element): boolean {
  if (element.checkVisibility()) return true;
  return getComputedStyle(element).display === 'contents' && Array.from(element.children).some(hasBox);
}
