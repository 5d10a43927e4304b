const CYRILLIC: Record<string, string> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', і: 'i', ѕ: 's', х: 'x', у: 'y' };

/** A text as the cleverest of models would read it: what is hidden in it stands once more behind it, plainly. */
export function decodeHidden(text: string): string {
  const readings = [
    text,
    text.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, ''),
    [...text].map(signOfTag).join(''),
    signsOfSelectors(text),
    text.replace(/\u202E([^\u202C\n]*)\u202C?/gu, (_, turned: string) => [...turned].reverse().join('')),
    [...text.normalize('NFKC')].map((sign) => CYRILLIC[sign] ?? sign).join(''),
    ...[...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([encoded]) => Buffer.from(encoded, 'base64').toString()),
    ...[...text.matchAll(/\S*%[0-9A-F]{2}\S*/g)].map(([encoded]) => decodeOrNothing(encoded)),
  ];
  return [...new Set(readings)].join('\n');
}

function signOfTag(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0) - 0xe0000;
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : sign;
}

function signsOfSelectors(text: string): string {
  const bytes = [...text].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0xfe00 && code <= 0xfe0f) return [code - 0xfe00];
    return code >= 0xe0100 && code <= 0xe01ef ? [code - 0xe0100 + 16] : [];
  });
  return Buffer.from(bytes).toString();
}

function decodeOrNothing(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
