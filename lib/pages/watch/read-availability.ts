import type { Microformat, Playability } from '@/lib/video/player-shapes';
import type { Barrier } from '@/lib/video/reading';

/** Length of `availableCountries` on every recorded video that is free everywhere, 2020 to 2026. */
const ALL_COUNTRIES = 249;

/**
 * What stands between the visitor and the video. Decided by the structure of the answer alone: its sentences are
 * written in the visitor's language. `null` when it plays, will be live later, or the page does not say.
 */
export function readBarrier(playability: Playability, microformat: Microformat, hasDetails: boolean): Barrier | null {
  switch (playability?.status ?? null) {
    case null:
    case 'OK':
    case 'LIVE_STREAM_OFFLINE':
      return null;
    case 'ERROR':
      return 'video-unavailable';
    case 'AGE_VERIFICATION_REQUIRED':
    case 'AGE_CHECK_REQUIRED':
      return 'video-age-restricted';
    case 'LOGIN_REQUIRED':
      return readLoginBarrier(playability, microformat, hasDetails);
    case 'UNPLAYABLE':
      return readUnplayable(playability, microformat);
    default:
      return 'video-unplayable';
  }
}

/** Recorded: the age gate has its own number, a private video has `messages` and no details, the bot check neither. */
function readLoginBarrier(playability: Playability, microformat: Microformat, hasDetails: boolean): Barrier {
  if (playability?.desktopLegacyAgeGateReason != null) return 'video-age-restricted';
  if (hasDetails && microformat?.isFamilySafe === false) return 'video-age-restricted';
  return playability?.messages?.length && !hasDetails ? 'video-private' : 'sign-in-required';
}

/**
 * Recorded: an offer names what is for sale; a video blocked in the visitor's country (_PL2HJKxnOM) has a microformat
 * with few countries (2025) or without the list (2023); one that is down for another reason lists all (DIsktwOQZuU).
 */
function readUnplayable(playability: Playability, microformat: Microformat): Barrier {
  const offer = playability?.errorScreen?.playerLegacyDesktopYpcOfferRenderer;
  if (offer) return offer.offerId === 'sponsors_only_video' ? 'video-members-only' : 'video-paid';
  if (!microformat) return 'video-unplayable';
  const countries = microformat.availableCountries?.length ?? 0;
  return countries < ALL_COUNTRIES ? 'video-region-blocked' : 'video-unplayable';
}
