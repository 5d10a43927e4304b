import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/lib/messages/to-background';
import { answerInPage } from '@/lib/messages/to-page';
import { watchNavigation } from '@/lib/pages/watch/watch-navigation';

/** Every page of www.youtube.com: from the home page a video is reached without loading a document. */
export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  runAt: 'document_end',
  main(ctx) {
    /** Sends, unless an update of Limelight has orphaned this page: then it goes quiet and says so once. */
    const send = (ask: () => Promise<unknown>): void => {
      if (ctx.isInvalid) return;
      ask().catch((error: unknown) => {
        if (ctx.isInvalid) console.info('Limelight was updated. Reload this page to see its score again.');
        else console.debug('Limelight:', error);
      });
    };
    const readNow = watchNavigation(
      ctx.signal,
      (capture) => send(() => askBackground('analyzePage', capture)),
      () => send(() => askBackground('leaveVideo', undefined)),
    );
    answerInPage('capturePage', readNow);
  },
});
