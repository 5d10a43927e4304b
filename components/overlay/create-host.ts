import { addPropertyDefaults } from './property-defaults';

const TAG = 'limelight-overlay';
const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'] as const;

/** The one element of Limelight's in Studio's page, with nothing in it that the page's styles or shortcuts reach. */
export function createHost(css: string): { host: HTMLElement; inside: ShadowRoot; remove: () => void } {
  const host = document.createElement(TAG);
  const inside = host.attachShadow({ mode: 'open' });
  addStyles(inside, addPropertyDefaults(css));
  const gone = new AbortController();
  // What is typed in the card is no shortcut of Studio's. The card itself has seen it by now.
  for (const type of TYPED) host.addEventListener(type, (event) => event.stopPropagation(), { signal: gone.signal });
  keepFocus(host, gone.signal);
  // Beside the body, which Studio makes anew as it likes.
  document.documentElement.append(host);
  return {
    host,
    inside,
    remove() {
      gone.abort();
      host.remove();
    },
  };
}

/** A host that an earlier Limelight left behind when it was updated. */
export function removeStrays(): void {
  for (const element of Array.from(document.documentElement.children)) if (element.localName === TAG) element.remove();
}

/** Studio's dialogs take the focus back from whatever is outside them; they need not know that it is in the card. */
function keepFocus(host: HTMLElement, signal: AbortSignal): void {
  const hide = (event: Event): void => {
    if (event.composedPath().includes(host)) event.stopPropagation();
  };
  for (const type of ['focus', 'focusin']) addEventListener(type, hide, { capture: true, signal });
}

function addStyles(inside: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    inside.adoptedStyleSheets = [sheet];
  } catch (error) {
    // Firefox does not let a content script adopt a sheet: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    console.debug('Limelight:', error);
    const style = document.createElement('style');
    style.textContent = css;
    inside.append(style);
  }
}
