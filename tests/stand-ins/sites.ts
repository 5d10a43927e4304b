import { imageSite } from './images/site.ts';
import type { Site } from './site.ts';
import { studioSite } from './studio/site.ts';
import { youtubeSite } from './youtube/site.ts';

/** Every host that is answered for. All others get 404 and stay visible in the request log. */
export const SITES: readonly Site[] = [youtubeSite, studioSite, imageSite];
