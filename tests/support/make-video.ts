import type { Video, VideoId } from '@/lib/video/video';

const DESCRIPTION = [
  'Sourdough for beginners: bake your first loaf with flour, water, salt and a starter you can keep for years.',
  'I show every fold in real time and what the dough feels like at each step, so you can bake along at home.',
  '',
  'You need one large bowl, a scale and an oven that reaches 240 degrees. A cast iron pot helps but is not needed.',
  'Printable recipe: https://bread-lab.example/first-loaf',
  '',
  '0:00 What you need',
  '0:48 Feeding the starter',
  '2:11 The float test',
  '3:10 Mixing the dough',
  '7:42 Shaping the loaf',
  '',
  '#sourdough #baking #bread',
].join('\n');

/** A long video that passes every check which applies to it without a focus phrase. */
const GOOD_VIDEO: Video = {
  id: 'sourdough01' as VideoId,
  surface: 'watch',
  title: 'Sourdough for beginners: your first loaf, step by step',
  description: DESCRIPTION,
  tags: ['sourdough for beginners', 'sourdough starter', 'first sourdough loaf', 'bread baking'],
  channelName: 'Bread Lab',
  channelId: 'UCbreadlab00000000000000',
  channelHandle: '@breadlab',
  category: 'Howto & Style',
  publishedAt: 1_789_657_212_000,
  uploadedAt: 1_789_657_212_000,
  durationSeconds: 812,
  viewCount: 412_357,
  likeCount: 18_240,
  commentCount: 1_204,
  commentCountText: '1,204',
  liveState: 'not-live',
  isPremiere: false,
  isShort: false,
  isMadeForKids: false,
  isFamilySafe: true,
  isUnlisted: false,
  captions: [{ languageCode: 'en', name: 'English', isAutomatic: false }],
  chapters: null,
  chapterSource: null,
  endScreenElementCount: 2,
  cardCount: 1,
  playlistCount: 1,
  thumbnails: [{ url: 'https://i.ytimg.com/vi/sourdough01/maxresdefault.jpg', width: 1280, height: 720 }],
  language: 'en',
};

/** A complete good video with the fields that a test is about put in. */
export function makeVideo(overrides: Partial<Video> = {}): Video {
  return { ...GOOD_VIDEO, ...overrides };
}
