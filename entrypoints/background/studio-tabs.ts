import { browser } from 'wxt/browser';
import type { StudioPage } from '@/lib/analysis/edit-draft';
import type { Sender } from '@/lib/messages/policy';
import { askPage } from '@/lib/messages/to-page';
import { parseDraftCapture } from '@/lib/pages/studio/read-draft-capture';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { parseStudioUrl } from '@/lib/video/studio-url';

/** Every open editor is analyzed again: a setting changed what is shown or how it is scored. */
export async function refreshDrafts(): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(({ url }) => parseStudioUrl(url));
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : refreshDraft(id))));
}

/** A tab without our script has nothing to refresh. */
export async function refreshDraft(tabId: number): Promise<void> {
  await askPage('refreshDraft', undefined, target(tabId)).catch(ignoreClosedTab);
}

/** The editor in a tab. What is asked of a tab without our script is `page-not-read`. */
export function studioPage(tabId: number): StudioPage {
  return {
    tabId,
    async capture() {
      const capture = await inPage(askPage('captureDraft', undefined, target(tabId)));
      if (!capture) throw new Problem('page-not-read');
      return parseDraftCapture(capture);
    },
    write: (edits) => inPage(askPage('editDraft', edits, target(tabId))),
  };
}

export async function inPage<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    if (problemCodeOf(cause) !== null) throw cause;
    throw new Problem('page-not-read', { cause });
  }
}

export const target = (tabId: number) => ({ tabId, frameId: 0 });

export function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Problem('message-refused');
  return id;
}

/** A script in Studio speaks for its own tab only; the extension's pages for any. */
export function ownTab(sender: Sender, tabId: number): number {
  if (isStudio(sender) && sender.tab?.id !== tabId) throw new Problem('message-refused');
  return tabId;
}

export function isStudio({ url }: Sender): boolean {
  return url?.startsWith('https://studio.youtube.com/') ?? false;
}

export function ignoreClosedTab(error: unknown): void {
  console.debug('Limelight:', error);
}
