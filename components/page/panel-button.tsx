import { PanelRight } from 'lucide-react';
import { browser } from 'wxt/browser';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

/** Firefox's side panel; Chrome's types, which `browser` carries, do not know it. */
const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/** Opens the side panel of this window; the popup, having done its part, closes. */
export function PanelButton({ windowId }: { windowId: number }) {
  const open = (): void => {
    // Both browsers open it only inside the click itself: nothing may be awaited before.
    const opened = import.meta.env.FIREFOX ? sidebarAction.open() : browser.sidePanel.open({ windowId });
    opened.then(
      () => window.close(),
      (error: unknown) => console.warn('The side panel did not open:', error),
    );
  };
  return (
    <Button look="primary" className="w-full" onClick={open}>
      <PanelRight aria-hidden className="size-4" />
      {t('page.openPanel')}
    </Button>
  );
}
