// @ts-check
/** Builds elements. No innerHTML: the page enforces Trusted Types, as the real one does. */

/** @typedef {Record<string, string | boolean | null | undefined>} Attributes `true`: present and empty */
/** @typedef {Node | string | null | (Node | string | null)[]} Child */

/** @param {string} tag @param {Attributes} [attributes] @param {...Child} children */
export function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(name, value);
    else if (value === true) made.setAttribute(name, '');
  }
  made.append(...children.flat().filter((child) => child !== null));
  return made;
}

/**
 * Polymer marks everything an element stamps with that element's name; the real markup carries the mark everywhere.
 * @param {string} host
 */
export function scoped(host) {
  /** @param {string} tag @param {Attributes} [attributes] @param {...Child} children */
  return (tag, attributes = {}, ...children) =>
    h(tag, { ...attributes, class: `${attributes['class'] ?? ''} style-scope ${host}`.trim() }, ...children);
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement} */
export function one(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The stand-in has no ${selector}`);
  return found;
}
