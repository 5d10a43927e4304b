// @ts-check
const SIGNS = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'compositionupdate'];

/**
 * Tells a person's input from a program's: only a person's is announced by a trusted event in the same task. Neither
 * `execCommand` nor a script's own events are.
 * @param {HTMLElement} element
 * @returns {() => boolean} whether a person is at it right now
 */
export function watchHand(element) {
  let isThere = false;
  for (const sign of SIGNS) {
    element.addEventListener(
      sign,
      (event) => {
        if (!event.isTrusted) return;
        isThere = true;
        setTimeout(() => {
          isThere = false;
        });
      },
      true,
    );
  }
  return () => isThere;
}
