import type { Thumbnail, Video } from '@/lib/video/video';

/** Not finished yet: what is added after a stream (chapters, captions, end screen) cannot be asked for. */
export function isStreaming({ liveState }: Video): boolean {
  return liveState === 'upcoming' || liveState === 'live';
}

/** Videos made for kids have neither cards nor end screens (support.google.com/youtube/answer/9632097), and Shorts none either. */
export function canLinkOnward(video: Video): boolean {
  return !video.isShort && !video.isMadeForKids && !isStreaming(video);
}

/** Shown on the page and holding at least one character to read. */
export function isFilled(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

/** The largest picture the page names; `null` when it names none. */
export function findLargestThumbnail({ thumbnails }: Video): Thumbnail | null {
  const known = (thumbnails ?? []).filter(({ width, height }) => width > 0 && height > 0);
  return known.reduce<Thumbnail | null>((largest, next) => {
    return largest && largest.width * largest.height >= next.width * next.height ? largest : next;
  }, null);
}

/**
 * YouTube's own 4:3 sizes (`default`, `hqdefault`, `sddefault`): made from whatever was uploaded, so they tell neither
 * its shape nor its width.
 */
export function isCutByYoutube({ url }: Thumbnail): boolean {
  return /\/(?:hq|sd)?default(?:_live)?\.(?:jpg|webp)/.test(url);
}

/** Whether two BCP 47 tags name the same language, whatever the region or script: "pt" and "pt-BR", "iw" and "he". */
export function isSameLanguage(first: string, second: string): boolean {
  return primaryLanguage(first) === primaryLanguage(second);
}

// Codes YouTube still writes for languages whose ISO code changed.
const RENAMED: Record<string, string> = { iw: 'he', in: 'id', ji: 'yi', fil: 'tl', cmn: 'zh', no: 'nb' };

function primaryLanguage(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return (Object.hasOwn(RENAMED, primary) ? RENAMED[primary] : undefined) ?? primary;
}

/** False for the codes that mean "undetermined" and "no language" (BCP 47: und, zxx, mul) and for nothing. */
export function namesLanguage(tag: string): boolean {
  return !['', 'und', 'zxx', 'mul'].includes(primaryLanguage(tag));
}
