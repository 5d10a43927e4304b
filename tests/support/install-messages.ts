import en from '@/assets/locales/en.json';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Tree = { [key: string]: string | Tree };

/** The catalogue under the names the browser knows it by: "score.nextFix" is "score_nextFix". */
export function flatMessages(tree: Tree = en, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else if ('n' in value) flat.set(prefix + key, Object.values(value).join(' | '));
    else for (const [name, text] of flatMessages(value, `${prefix}${key}_`)) flat.set(name, text);
  }
  return flat;
}

let known: Map<string, string> | null = null;

/** Gives the fake browser the real catalogue, filled in as browsers do it; an unknown name is "". */
export function installMessages(): void {
  known ??= flatMessages();
  const messages = known;
  const getMessage = (name: string, values: string | string[] = []): string =>
    (messages.get(name) ?? '').replace(/\$(\d)/g, (_, place: string) => [values].flat()[Number(place) - 1] ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
}
