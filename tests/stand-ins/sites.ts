import { createGoogle, type GoogleStandIn } from './google/google.ts';
import { imageSite } from './images/site.ts';
import type { Site } from './site.ts';
import { studioSite } from './studio/site.ts';
import { youtubeSite } from './youtube/site.ts';

interface Sites {
  google: GoogleStandIn;
  all: readonly Site[];
}

/** Every host that is answered for. All others get 404 and stay visible in the request log. */
export function createSites(): Sites {
  const google = createGoogle();
  return { google, all: [youtubeSite, studioSite, imageSite, ...google.sites] };
}
