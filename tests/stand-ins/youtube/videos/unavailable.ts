import { BREAD_LAB } from '../channels.ts';
import { defineVideo, type StandInVideo, type Unavailable } from '../video.ts';

/** One video for each way in which YouTube refuses. Some answers still name the video; see `isNameless`. */
export const UNAVAILABLE_VIDEOS: readonly StandInVideo[] = [
  refused('private0001', 'private', 'Test bake, do not publish'),
  refused('removed0001', 'removed', 'Rye bread, first version'),
  refused('agerestrict', 'age-restricted', 'Brandy cake, flambéed at the table'),
  refused('regionblock', 'region-blocked', 'Bread of the North Sea coast'),
  refused('membersonly', 'members-only', 'Members: my full croissant class'),
  refused('botcheck001', 'bot-check', 'Focaccia in a hurry'),
  refused('consentpage', 'consent', 'Ciabatta with biga'),
  refused('captchapage', 'captcha', 'Bagels, boiled and baked'),
];

function refused(id: string, unavailable: Unavailable, title: string): StandInVideo {
  return defineVideo({
    id,
    unavailable,
    title,
    channel: BREAD_LAB,
    description: `${title}. A lesson of Bread Lab.`,
    tags: ['bread lab', 'baking'],
    publishedAt: '2026-05-14T08:00:00-07:00',
    durationSeconds: 420,
    views: 12_044,
    likes: 801,
    category: 'Howto & Style',
    colors: [
      [120, 120, 128],
      [60, 60, 66],
    ],
  });
}
