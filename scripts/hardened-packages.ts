import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Hardening {
  file: RegExp;
  from: string;
  to: string;
  count: number;
}

/** What packages can do and Limelight forbids: text into markup, text into code. */
const HARDENINGS: readonly Hardening[] = [
  // `dangerouslySetInnerHTML` would show its text as text.
  {
    file: /react-dom-client\.production\.js$/,
    from: '(domElement.innerHTML = key)',
    to: '(domElement.textContent = key)',
    count: 2,
  },
  // zod is told to be `jitless`; this takes the compiler itself out.
  { file: /zod\/v4\/core\/util\.js$/, from: 'const F = Function;', to: 'const F = null;', count: 1 },
  { file: /zod\/v4\/core\/doc\.js$/, from: 'const F = Function;', to: 'const F = null;', count: 1 },
  // Harmless: a parser's method, which the linter of Firefox's add-ons takes for `document.write`.
  {
    file: /mdast-util-from-markdown\/lib\/index\.js$/,
    from: 'parse(options).document().write(preprocess()(value, encoding, true))',
    to: '((tokenizer) => Reflect.apply(tokenizer.write, tokenizer, [preprocess()(value, encoding, true)]))(parse(options).document())',
    count: 1,
  },
];

/** Of what comes in two forms the one that needs no page: the other has the browser decode "&amp;" by `innerHTML`. */
export const PLAIN_FORMS: Record<string, string> = {
  'decode-named-character-reference': fileURLToPath(
    new URL('../node_modules/decode-named-character-reference/index.js', import.meta.url),
  ),
};

/**
 * Takes ways from text to markup and code out of packages. Fails the build when a new version looks different, so that
 * nobody believes in a guard that is gone.
 */
export function hardenedPackages(): Plugin {
  return {
    name: 'hardened-packages',
    apply: 'build',
    transform(code, id) {
      const hardening = HARDENINGS.find(({ file }) => file.test(id));
      if (!hardening) return;
      const parts = code.split(hardening.from);
      if (parts.length !== hardening.count + 1) {
        throw new Error(`${id} has "${hardening.from}" ${parts.length - 1} times, not ${hardening.count}.`);
      }
      return { code: parts.join(hardening.to), map: null };
    },
  };
}
