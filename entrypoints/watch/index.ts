import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/messages/to-background';
import { answerInPage } from '@/lib/messages/to-page';
import { watchNavigation } from '@/lib/pages/watch/watch-navigation';

const PATIENCE_MS = 1_000;

/** The content script of www.youtube.com: carries what the page says to the background (docs/decisions/0008). */
export default defineUnlistedScript(() => {
  const orphaned = new AbortController();

  const send = async (ask: () => Promise<unknown>): Promise<void> => {
    try {
      if (browser.runtime?.id) await ask();
    } catch (error) {
      console.debug('Limelight:', error);
    }
    // An update of Limelight leaves this script behind without a background: it goes quiet and says so once.
    if (browser.runtime?.id || orphaned.signal.aborted) return;
    orphaned.abort();
    console.info('Limelight was updated. Reload this page to see its score again.');
  };

  const readNow = watchNavigation(
    orphaned.signal,
    (capture) => void send(() => askBackground('analyzePage', capture)),
    () => void send(() => askBackground('leaveVideo', undefined)),
    // The page's own start goes first; on a page that is never idle the second is up.
    (task) => requestIdleCallback(task, { timeout: PATIENCE_MS }),
  );
  answerInPage('capturePage', readNow);
});
