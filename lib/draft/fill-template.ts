/** What Limelight fills in itself; any other name is the creator's own. */
export const KNOWN_VARIABLES = ['title', 'channel', 'playlist', 'date'] as const;

// `{{` and `}}` stand for single braces, so they are read before a variable is. Names have at most 40 characters.
const TOKEN = /\{\{|\}\}|\{([\p{L}\p{M}\p{N}_-]{1,40})\}/gu;

/** Names of the variables in a template, each once, in order. */
export function findVariables(text: string): string[] {
  const names = [...text.matchAll(TOKEN)].flatMap(([, name]) => (name === undefined ? [] : [name.normalize('NFC')]));
  return [...new Set(names)];
}

/** Whether a name can be a variable's: letters, digits, `_` and `-` of any script, 1 to 40 of them. */
export function isVariableName(name: string): boolean {
  return findVariables(`{${name}}`)[0] === name.normalize('NFC');
}

/**
 * Puts the values in. A variable without a value stays as it stands and is named in `unknown`, each once; an empty value is
 * one. What a value holds is text: braces in it are not read again.
 */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>>,
): { text: string; unknown: string[] } {
  const valueByName = new Map(Object.entries(values).map(([name, value]) => [name.normalize('NFC'), value]));
  const unknown = new Set<string>();
  const filled = text.replace(TOKEN, (token: string, name: string | undefined) => {
    if (name === undefined) return token.charAt(0);
    const value = valueByName.get(name.normalize('NFC'));
    if (value === undefined) unknown.add(name.normalize('NFC'));
    return value ?? token;
  });
  return { text: filled, unknown: [...unknown] };
}
