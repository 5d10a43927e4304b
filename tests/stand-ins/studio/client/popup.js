// @ts-check
/**
 * Puts something beside its anchor, over everything, until a click elsewhere or Escape.
 * @param {HTMLElement} popup @param {HTMLElement} dialog the box inside it @param {HTMLElement} anchor
 * @returns {() => void} closes it
 */
export function openPopup(popup, dialog, anchor) {
  const close = () => {
    popup.remove();
    removeEventListener('pointerdown', onPointer, true);
    removeEventListener('keydown', onKey, true);
    removeEventListener('popstate', close);
  };
  /** @param {Event} event */
  const onPointer = (event) => {
    if (event.target instanceof Node && !popup.contains(event.target)) close();
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.key === 'Escape') close();
  };
  dialog.setAttribute(
    'style',
    'outline: none; min-width: 260px; position: fixed; box-sizing: border-box; z-index: 2206;',
  );
  document.body.append(popup);
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const roomBelow = innerHeight - bottom;
  dialog.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  dialog.style.top = `${height <= roomBelow ? bottom : Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
  addEventListener('pointerdown', onPointer, true);
  addEventListener('keydown', onKey, true);
  addEventListener('popstate', close);
  return close;
}
