import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';

interface Category {
  id: string;
  title: string;
  /** As Studio's menu names it; `null` for those nobody can choose. */
  studio: string | null;
}

const CATEGORIES: readonly Category[] = [
  { id: '1', title: 'Film & Animation', studio: 'FILM' },
  { id: '2', title: 'Autos & Vehicles', studio: 'AUTOS' },
  { id: '10', title: 'Music', studio: 'MUSIC' },
  { id: '15', title: 'Pets & Animals', studio: 'PETS' },
  { id: '17', title: 'Sports', studio: 'SPORTS' },
  { id: '18', title: 'Short Movies', studio: null },
  { id: '19', title: 'Travel & Events', studio: 'TRAVEL' },
  { id: '20', title: 'Gaming', studio: 'GADGETS' },
  { id: '21', title: 'Videoblogging', studio: null },
  { id: '22', title: 'People & Blogs', studio: 'PEOPLE' },
  { id: '23', title: 'Comedy', studio: 'COMEDY' },
  { id: '24', title: 'Entertainment', studio: 'ENTERTAINMENT' },
  { id: '25', title: 'News & Politics', studio: 'NEWS' },
  { id: '26', title: 'Howto & Style', studio: 'HOWTO' },
  { id: '27', title: 'Education', studio: 'EDUCATION' },
  { id: '28', title: 'Science & Technology', studio: 'SCIENCE' },
  { id: '29', title: 'Nonprofits & Activism', studio: 'GOVERNMENT' },
];

/** Id by the English name, as the watch page has it. */
export const CATEGORY_IDS: Readonly<Record<string, string>> = Object.fromEntries(
  CATEGORIES.map(({ id, title }) => [title, id]),
);

/** Id by the name in Studio's menu. */
export const STUDIO_CATEGORY_IDS: Readonly<Record<string, string>> = Object.fromEntries(
  CATEGORIES.flatMap(({ id, studio }) => (studio === null ? [] : [[`CREATOR_VIDEO_CATEGORY_${studio}`, id]])),
);

/** YouTube says them in the language of `hl`; the stand-in has two. Everywhere they belong to the same channel. */
const GERMAN: Readonly<Record<string, string>> = {
  '1': 'Film & Animation',
  '2': 'Autos & Fahrzeuge',
  '10': 'Musik',
  '15': 'Tiere',
  '17': 'Sport',
  '22': 'Menschen & Blogs',
  '24': 'Unterhaltung',
  '26': 'Praktische Tipps & Styling',
  '27': 'Bildung',
};

export function categoryItems(language: string): youtube_v3.Schema$VideoCategory[] {
  const isGerman = language.toLowerCase().startsWith('de');
  return CATEGORIES.map(({ id, title, studio }) => ({
    kind: 'youtube#videoCategory',
    id,
    snippet: {
      title: (isGerman ? GERMAN[id] : undefined) ?? title,
      assignable: studio !== null,
      channelId: 'UCBR8-60-B28hp2BmDPdntcQ',
    },
  }));
}
