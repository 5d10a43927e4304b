let names: Intl.DisplayNames | null = null;

/** As a model knows it: "Brazilian Portuguese (pt-BR)"; the code alone where it has no name. */
export function nameLanguage(code: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  try {
    const name = names.of(code);
    return name === undefined ? code : `${name} (${code})`;
  } catch (error) {
    // Not a BCP 47 code: somebody's own word for a language.
    if (!(error instanceof RangeError)) throw error;
    return code;
  }
}
