/**
 * Tailwind gives its variables their first values by `@property`, which does nothing inside a shadow root: without them
 * borders, shadows and transforms are gone. The same values as a rule for every element, below every other.
 */
export function addPropertyDefaults(css: string): string {
  const values = [...css.matchAll(/@property\s+(--[\w-]+)\s*\{([^}]*)\}/g)].map(([, name, body]) => {
    const [, value] = /initial-value:\s*([^;}]+)/.exec(body ?? '') ?? [];
    return `${name}:${value?.trim() ?? 'initial'}`;
  });
  return values.length === 0 ? css : `@layer properties{*,::before,::after,::backdrop{${values.join(';')}}}${css}`;
}
