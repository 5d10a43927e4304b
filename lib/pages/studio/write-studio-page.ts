import type { DraftChange, DraftEdit, DraftField } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { Problem } from '@/lib/problem/problem';
import { type Editor, findEditor } from './find-editor';
import { findField, isAdvancedOpen } from './find-field';
import { keepPlace } from './keep-place';
import { readTexts } from './read-draft';
import { showTags } from './show-tags';
import { staysSo } from './wait-until';
import { holdsText, writeBoxText } from './write-box-text';
import { holdsTags, writeTags } from './write-tags';

/** A page that refuses a text may first show it and then put its own back. */
const SETTLED_MS = 150;

let lastEdit: Promise<unknown> = Promise.resolve();

/**
 * Writes the edits into Studio's fields, all or none, one call after the other, and answers what they came to: `[]` when
 * everything already was so. Saves nothing: that is Studio's own button. Throws `page-not-read` without an editor, or
 * when another video comes in between; `studio-field-missing`; and `studio-refused`, after which every field is as it
 * was, as far as Studio lets it.
 */
export function editStudioPage(document: Document, edits: readonly DraftEdit[]): Promise<DraftChange[]> {
  const edit = lastEdit.then(() => writeEdits(document, edits));
  lastEdit = edit.catch(() => undefined);
  return edit;
}

async function writeEdits(document: Document, edits: readonly DraftEdit[]): Promise<DraftChange[]> {
  const first = findEditor(document);
  if (!first) throw new Problem('page-not-read');
  const page = new DraftPage(document, first);
  if (edits.some(({ field }) => field === 'tags') && !isAdvancedOpen(first.root)) await showTags(document);
  const editor = page.editor();
  if (!editor) throw new Problem('page-not-read');
  const texts = readTexts(editor);
  if (edits.some(({ field }) => texts[field] === null)) throw new Problem('studio-field-missing');
  const changes = planChanges(texts, edits);
  if (changes.length > 0) await writeAll(page, changes);
  return changes;
}

async function writeAll(page: DraftPage, changes: readonly DraftChange[]): Promise<void> {
  const isAll = await keepingPlace(page, async () => {
    for (const change of changes) if (!(await page.write(change))) return false;
    return true;
  });
  if (isAll && (await page.keeps(changes))) return;
  await keepingPlace(page, async () => {
    for (const change of changes) await page.write(reverse(change));
  });
  throw new Problem(page.editor() ? 'studio-refused' : 'page-not-read');
}

async function keepingPlace<Result>(page: DraftPage, work: () => Promise<Result>): Promise<Result> {
  const editor = page.editor();
  const goBack = editor && keepPlace(editor.root);
  try {
    return await work();
  } finally {
    goBack?.();
  }
}

function reverse(change: DraftChange): DraftChange {
  return change.field === 'tags'
    ? { field: 'tags', before: change.after, after: change.before }
    : { field: change.field, before: change.after, after: change.before };
}

/** The fields of one draft, found again at every step. */
class DraftPage {
  readonly #document: Document;
  readonly #draft: Editor;

  constructor(document: Document, draft: Editor) {
    this.#document = document;
    this.#draft = draft;
  }

  /** `null` once another draft is in front, or none. */
  editor(): Editor | null {
    const editor = findEditor(this.#document);
    const { place, videoId } = this.#draft;
    return editor?.place === place && (videoId === null || editor.videoId === videoId) ? editor : null;
  }

  /** Whether what the change wants stands there afterwards. */
  async write(change: DraftChange): Promise<boolean> {
    if (this.#holds(change)) return true;
    return change.field === 'tags'
      ? writeTags(() => this.#find('tags'), change.after)
      : writeBoxText(() => this.#find(change.field), change.after);
  }

  /** Whether Studio leaves all of it as it was written. What the creator types meanwhile is not Studio's doing. */
  async keeps(changes: readonly DraftChange[]): Promise<boolean> {
    let isTyped = false;
    const note = (event: Event) => {
      isTyped ||= event.isTrusted;
    };
    this.#document.addEventListener('input', note, { capture: true });
    const isKept = await staysSo(() => isTyped || changes.every((change) => this.#holds(change)), SETTLED_MS);
    this.#document.removeEventListener('input', note, { capture: true });
    return isKept;
  }

  #holds(change: DraftChange): boolean {
    const field = this.#find(change.field);
    return change.field === 'tags' ? holdsTags(field, change.after) : holdsText(field, change.after);
  }

  #find(field: DraftField): HTMLElement | null {
    const editor = this.editor();
    return editor && findField(editor.root, field).element;
  }
}
