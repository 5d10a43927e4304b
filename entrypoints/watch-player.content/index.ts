import { defineContentScript } from 'wxt/utils/define-content-script';
import { handOver } from '@/lib/pages/watch/hand-over';

/** In the page's own world, because only there the new video's data can be had after an in-page navigation. */
export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    handOver(document);
  },
});
