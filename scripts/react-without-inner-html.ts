import type { Plugin } from 'vite';

/** The two places where React sets markup for `dangerouslySetInnerHTML`, which Limelight forbids. */
const ASSIGNMENT = '(domElement.innerHTML = key)';
const REFUSAL = '(domElement.textContent = key)';
const EXPECTED = 2;

/**
 * Takes the way from text to markup out of React itself: `dangerouslySetInnerHTML` would show its text as text. Fails
 * the build when a new React looks different, so that nobody believes in a guard that is gone.
 */
export function reactWithoutInnerHtml(): Plugin {
  return {
    name: 'react-without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/react-dom-client\.production\.js$/.test(id)) return;
      const parts = code.split(ASSIGNMENT);
      if (parts.length !== EXPECTED + 1) throw new Error(`React has ${parts.length - 1} innerHTML assignments.`);
      return { code: parts.join(REFUSAL), map: null };
    },
  };
}
