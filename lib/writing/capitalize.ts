/** With a capital in front, but for names that begin small: "iPhone". Scripts without capitals stay as they are. */
export function capitalize(text: string, language: string | null): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase(localeOf(language)) + rest.join('');
}

/** Turkish and its neighbours write "i" with a dot also as a capital, and Lithuanian and Greek have rules of their own. */
export function localeOf(language: string | null): string {
  const primary = language?.split('-', 1)[0]?.toLowerCase() ?? '';
  return ['tr', 'az', 'lt', 'el'].includes(primary) ? primary : 'en';
}
