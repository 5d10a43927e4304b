const MARKS = /[\\`*_[\]<>#|~&]/g;

/** A plain text as Markdown that shows it as it is, line by line. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(MARKS, '\\$&')
        .replace(/^[ \t]+/, (indent) => '\u00A0'.repeat(indent.length))
        .replace(/^([-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)),
    )
    .join('  \n');
}

/**
 * A model's Markdown without what loads or leads somewhere: HTML, images, links and their definitions stand there as text.
 * Entities, since a backslash can be taken back by one that stands before it; and each sign by itself, so that what is put in
 * between makes no other sign of it.
 */
export function defuseMarkdown(text: string): string {
  return text.replace(/[<[\]]/g, (mark) => ({ '<': '&lt;', '[': '&#91;' })[mark] ?? '&#93;');
}

/** Every line of it, so that nothing in it can end the quotation. */
export function quoteMarkdown(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`)
    .join('\n');
}
