import { ASAGOHAN, BREAD_LAB, HEARTH, MATBAKH } from './channels.ts';
import { defineVideo, type StandInChannel, type StandInVideo } from './video.ts';

const DAY_MS = 86_400_000;
const SUBJECTS = [
  'Rye bread',
  'Ciabatta',
  'Focaccia',
  'Baguette',
  'Brioche',
  'Pumpernickel',
  'Bagels',
  'Pita',
  'Challah',
];
const ANGLES = [
  'for beginners',
  'without kneading',
  'in one hour',
  'with a poolish',
  'in a cast iron pot',
  'with leftover starter',
  'for a cold kitchen',
  'with wholegrain flour',
];
const LESSONS = ['step by step', 'what I changed', '3 mistakes to avoid', 'the baker’s way', 'side by side test'];

interface Plan {
  channel: StandInChannel;
  /** Six characters; with five digits they make an id. */
  prefix: string;
  count: number;
  /** The newest upload; the others lie `everyDays` apart before it. */
  newestAt: string;
  everyDays: number;
  usualViews: number;
  /** Every so many-th upload is private today: its row in the uploads list stays, the video is no longer told of. */
  privateEvery?: number;
}

/** Uploads beyond those of the catalogue, made by rule: always the same, plausible, and enough for a library of 500. */
export const LIBRARY: readonly StandInVideo[] = [
  ...uploads({
    ...{ channel: HEARTH, prefix: 'hearth', count: 524, newestAt: '2026-11-19T16:00:00Z' },
    ...{ everyDays: 2, usualViews: 21_000, privateEvery: 131 },
  }),
  ...uploads({
    ...{ channel: BREAD_LAB, prefix: 'brdlab', count: 60, newestAt: '2026-08-27T15:00:00Z' },
    ...{ everyDays: 7, usualViews: 74_000, privateEvery: 29 },
  }),
  ...uploads({
    ...{ channel: ASAGOHAN, prefix: 'asagoh', count: 14, newestAt: '2026-07-26T10:00:00Z' },
    ...{ everyDays: 9, usualViews: 40_000 },
  }),
  ...uploads({
    ...{ channel: MATBAKH, prefix: 'matbak', count: 12, newestAt: '2026-06-04T15:30:00Z' },
    ...{ everyDays: 8, usualViews: 66_000 },
  }),
];

function uploads({ channel, prefix, count, newestAt, everyDays, usualViews, privateEvery }: Plan): StandInVideo[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${prefix}${String(index + 1).padStart(5, '0')}`;
    const chance = randomOf(id);
    const subject = choose(SUBJECTS, chance(1));
    const angle = choose(ANGLES, chance(2));
    // Views of uploads spread like a log-normal: most near the usual, a few many times that.
    const views = Math.round(usualViews * Math.exp(1.1 * bell(chance(3), chance(4))));
    const isShort = chance(5) < 0.18;
    return defineVideo({
      id,
      channel,
      title: isShort ? `${subject} ${angle} #shorts` : `${subject} ${angle}: ${choose(LESSONS, chance(6))}`,
      description: `${subject} ${angle}, from the flour to the crumb.\n\nRecipe: https://${prefix}.example/${index + 1}\n\n#bread #baking`,
      tags: [subject.toLowerCase(), `${subject} ${angle}`.toLowerCase(), 'bread', 'baking', channel.name.toLowerCase()],
      publishedAt: new Date(Date.parse(newestAt) - index * everyDays * DAY_MS + chance(7) * 7_200_000).toISOString(),
      durationSeconds: isShort ? 18 + Math.floor(chance(8) * 40) : 240 + Math.floor(chance(8) * 1_100),
      views,
      likes: chance(9) < 0.04 ? null : Math.round(views * (0.02 + 0.04 * chance(10))),
      category: 'Howto & Style',
      captions: chance(11) < 0.7 ? [{ language: 'en', name: 'English' }] : [],
      endScreenElements: isShort ? 0 : 2,
      isShort,
      unavailable: privateEvery !== undefined && index % privateEvery === privateEvery - 1 ? 'private' : null,
      colors: [
        [150 + Math.floor(chance(12) * 100), 120, 70],
        [90, 50 + Math.floor(chance(13) * 60), 40],
      ],
    });
  });
}

/** Numbers in [0, 1) that look random and are the same in every run (FNV-1a of the id and the draw). */
function randomOf(id: string): (draw: number) => number {
  return (draw) => {
    let hash = 2_166_136_261;
    for (const sign of `${id}/${draw}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
    hash ^= hash >>> 13;
    return (hash >>> 0) / 4_294_967_296;
  };
}

function bell(a: number, b: number): number {
  return Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b);
}

function choose<T>(list: readonly T[], chance: number): T {
  const chosen = list[Math.floor(chance * list.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}
