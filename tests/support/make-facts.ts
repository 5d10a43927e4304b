import type { ChannelFacts, VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';

const DAY_MS = 86_400_000;

/** When the builders' counts were fetched, unless a test says otherwise. */
export const FETCHED_AT = Date.UTC(2026, 10, 20, 12);

/** A public video of ten days, with 1,000 views, 50 likes and 10 comments. */
export function makeFacts(parts: Partial<VideoFacts> = {}): VideoFacts {
  return {
    videoId: 'sourdough01' as VideoId,
    channelId: 'UCbreadlab00000000000000',
    channelTitle: 'Bread Lab',
    title: 'Sourdough for beginners',
    description: 'Flour, water, salt.',
    tags: ['sourdough', 'bread'],
    publishedAt: FETCHED_AT - 10 * DAY_MS,
    durationSeconds: 812,
    categoryId: '26',
    defaultLanguage: 'en',
    defaultAudioLanguage: 'en',
    viewCount: 1_000,
    likeCount: 50,
    commentCount: 10,
    hasCaptions: true,
    definition: 'hd',
    privacy: 'public',
    isMadeForKids: false,
    isEmbeddable: true,
    license: 'youtube',
    liveState: 'not-live',
    thumbnails: [],
    ...parts,
  };
}

/** Weekly uploads, newest first: the first has 1,000 views, the second 2,000 and so on. */
export function makeUploads(count: number, parts: (index: number) => Partial<VideoFacts> = () => ({})): VideoFacts[] {
  return Array.from({ length: count }, (_, index) =>
    makeFacts({
      videoId: `upload${String(index).padStart(5, '0')}` as VideoId,
      title: `Loaf ${index + 1}`,
      publishedAt: FETCHED_AT - (index + 1) * 7 * DAY_MS,
      viewCount: (index + 1) * 1_000,
      likeCount: (index + 1) * 50,
      commentCount: (index + 1) * 5,
      ...parts(index),
    }),
  );
}

export function makeChannelFacts(parts: Partial<ChannelFacts> = {}): ChannelFacts {
  return {
    channelId: 'UCbreadlab00000000000000',
    title: 'Bread Lab',
    handle: '@breadlab',
    publishedAt: Date.UTC(2019, 2, 1),
    subscriberCount: 128_000,
    viewCount: 9_300_000,
    videoCount: 214,
    uploadsPlaylistId: 'UUbreadlab00000000000000',
    country: 'DE',
    thumbnailUrl: null,
    ...parts,
  };
}
