import { findEditor } from './find-editor';
import { findField } from './find-field';
import { isShown } from './is-shown';
import { ADVANCED, SHOW_MORE } from './selectors';
import { waitUntil } from './wait-until';

const PATIENCE_MS = 3_000;

/** Presses "Show more" where the tags are behind it; `false` when they are not in the page even then. */
export async function showTags(document: Document): Promise<boolean> {
  const root = () => findEditor(document)?.root;
  const advanced = root()?.querySelector(ADVANCED);
  if (!advanced || !isShown(advanced)) root()?.querySelector<HTMLElement>(SHOW_MORE)?.click();
  const isThere = () => {
    const now = root();
    return now !== undefined && findField(now, 'tags').element !== null;
  };
  return waitUntil(isThere, PATIENCE_MS);
}
