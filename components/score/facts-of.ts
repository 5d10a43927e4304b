import type { DraftFacts } from '@/lib/storage/draft-rows';
import type { Metric } from '@/lib/video/metric';
import type { PageReading } from '@/lib/video/reading';
import type { CaptionTrack, Video } from '@/lib/video/video';
import { formatCount, formatDate, formatDuration, formatExact, formatLanguage } from '@/lib/words/format';
import { t } from '@/lib/words/words';

export interface Fact extends Metric<string> {
  /** The exact value behind a short one. */
  title?: string;
}

/** The facts the page told, in reading order. What it did not tell is left out: absent is not zero. */
export function factsOf({ video, readAt }: PageReading, draft: DraftFacts | null = null): Fact[] {
  const { publishedAt } = video;
  const told: [label: string, value: string | null, title?: string][] = [
    [t('facts.channel'), video.channelName ?? video.channelId],
    [t('facts.handle'), video.channelHandle],
    [
      t('facts.published'),
      publishedAt === null ? null : formatDate(publishedAt),
      publishedAt === null ? '' : formatExact(publishedAt),
    ],
    [t('facts.duration'), video.durationSeconds === null ? null : formatDuration(video.durationSeconds)],
    [t('facts.views'), countWords(video.viewCount)],
    [t('facts.likes'), countWords(video.likeCount)],
    [t('facts.comments'), countWords(video.commentCount) ?? video.commentCountText],
    [t('facts.category'), video.category],
    [t('facts.language'), video.language && formatLanguage(video.language)],
    [t('facts.captions'), video.captions && captionWords(video.captions)],
    [t('facts.chapters'), chapterWords(video)],
    [t('facts.kind'), kindWords(video)],
    [t('facts.visibility'), draft?.visibilityText ?? null],
    [t('facts.playlists'), draft && playlistWords(draft, video)],
    [t('facts.file'), draft?.fileName ?? null],
  ];
  return told.flatMap(([label, value, title]) =>
    value ? [{ label, value, origin: 'page', inputs: [], asOf: readAt, ...(title && { title }) }] : [],
  );
}

function countWords(count: number | null): string | null {
  return count === null ? null : formatCount(count);
}

/** Studio names the playlists in its own words. */
function playlistWords({ playlistText }: DraftFacts, { playlistCount }: Video): string | null {
  return playlistText ?? (playlistCount === 0 ? t('facts.none') : null);
}

const SHOWN_LANGUAGES = 4;

function captionWords(captions: readonly CaptionTrack[]): string {
  if (captions.length === 0) return t('facts.none');
  const names = captions.map(({ languageCode, isAutomatic }) =>
    isAutomatic ? t('facts.automatic', [formatLanguage(languageCode)]) : formatLanguage(languageCode),
  );
  const shown = [...new Set(names)];
  const rest = shown.length - SHOWN_LANGUAGES;
  return rest > 1 ? t('facts.andMore', [shown.slice(0, SHOWN_LANGUAGES).join(', '), rest]) : shown.join(', ');
}

function chapterWords({ chapters, chapterSource }: Video): string | null {
  if (chapters === null) return null;
  if (chapters.length === 0) return t('facts.none');
  const count = formatCount(chapters.length);
  return chapterSource === 'automatic' ? t('facts.automatic', [count]) : count;
}

function kindWords(video: Video): string | null {
  const words = [
    video.isShort && t('facts.short'),
    video.liveState === 'live' && (video.isPremiere ? t('facts.premiere') : t('facts.live')),
    video.liveState === 'upcoming' && (video.isPremiere ? t('facts.upcomingPremiere') : t('facts.upcoming')),
    video.liveState === 'was-live' && t('facts.wasLive'),
    video.isUnlisted && t('facts.unlisted'),
    video.isMadeForKids && t('facts.madeForKids'),
    video.isFamilySafe === false && t('facts.restricted'),
  ];
  return words.filter(Boolean).join(', ') || null;
}
