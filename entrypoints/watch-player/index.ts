import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/lib/pages/watch/hand-over';

/** In the page's own world: only there the new video's data can be had after an in-page navigation. */
export default defineUnlistedScript(() => handOver(document));
