import type { CaptionTrack, Video } from '@/lib/video/video';
import { formatCount, formatDate, formatDuration, formatExact, formatLanguage } from '@/lib/words/format';
import { t } from '@/lib/words/words';

export interface Fact {
  label: string;
  value: string;
  title?: string;
}

/** The facts the page told, in reading order. What it did not tell is left out: absent is not zero. */
export function factsOf(video: Video): Fact[] {
  const facts: (Fact | null)[] = [
    fact(t('facts.channel'), channelWords(video)),
    video.publishedAt === null
      ? null
      : { label: t('facts.published'), value: formatDate(video.publishedAt), title: formatExact(video.publishedAt) },
    fact(t('facts.duration'), video.durationSeconds === null ? null : formatDuration(video.durationSeconds)),
    fact(t('facts.views'), countWords(video.viewCount)),
    fact(t('facts.likes'), countWords(video.likeCount)),
    fact(t('facts.comments'), countWords(video.commentCount) ?? video.commentCountText),
    fact(t('facts.category'), video.category),
    fact(t('facts.language'), video.language && formatLanguage(video.language)),
    fact(t('facts.captions'), video.captions && captionWords(video.captions)),
    fact(t('facts.chapters'), chapterWords(video)),
    fact(t('facts.kind'), kindWords(video)),
  ];
  return facts.filter((one) => one !== null);
}

function fact(label: string, value: string | null): Fact | null {
  return value ? { label, value } : null;
}

function countWords(count: number | null): string | null {
  return count === null ? null : formatCount(count);
}

function channelWords({ channelName, channelHandle }: Video): string | null {
  return channelName && channelHandle ? `${channelName} ${channelHandle}` : (channelName ?? channelHandle);
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
