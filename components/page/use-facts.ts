import { useLiveQuery } from 'dexie-react-hooks';
import type { ProblemCode } from '@/lib/problem/problem';
import { askBackground } from '@/lib/messages/to-background';
import type { ChannelContext, VideoFacts } from '@/lib/video/facts';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { type Dated, loadChannelContext, loadVideoFacts } from './load-facts';
import type { ApiAccess } from './use-api-access';
import { type Asked, useAsked } from './use-asked';

/** What the API says about something, as it stands in the database, and how asking for it goes. */
export interface Followed<T> {
  /** `null` while there is none. */
  answer: Dated<T> | null;
  /** Older than the creator wants facts to be. */
  isOld: boolean;
  problem: ProblemCode | null;
  isAsking: boolean;
  askAnew: () => void;
}

/** One unit, unless the answer is kept. An upload that has no id yet is not asked about. */
export function useVideoFacts(videoId: VideoId, access: ApiAccess): Followed<VideoFacts> {
  const isNamed = videoId !== UNNAMED_VIDEO;
  const asked = useAsked(isNamed ? `${videoId}|${access.signature}` : null, (isForced) =>
    askBackground('fetchFacts', { videoId, isForced }),
  );
  const kept = useLiveQuery(() => loadVideoFacts(videoId, access.owners), [videoId, access.signature]);
  return followedOf(
    asked,
    [kept, asked.reply].filter((one) => one?.value.videoId === videoId),
    access,
  );
}

/** At most three units, unless the answer is kept. @param channelId `null` while it is not known. */
export function useChannel(channelId: string | null, access: ApiAccess): Followed<ChannelContext> {
  const asked = useAsked(channelId && `${channelId}|${access.signature}`, (isForced) =>
    askBackground('fetchChannel', { channelId: channelId ?? '', isForced }),
  );
  const kept = useLiveQuery(
    async () => (channelId === null ? null : loadChannelContext(channelId, access.owners)),
    [channelId, access.signature],
  );
  return followedOf(
    asked,
    [kept, asked.reply].filter((one) => one?.value.channel.channelId === channelId),
    access,
  );
}

/** The newest that is known. A failure is over once something newer than it is there. */
export function followedOf<T>(
  { problem, failedAt, isAsking, askAnew }: Asked<T>,
  known: readonly (Dated<T> | null | undefined)[],
  { ttlMs }: ApiAccess,
): Followed<T> {
  const answer = known.reduce<Dated<T> | null>(
    (newest, one) => (one && (!newest || one.fetchedAt > newest.fetchedAt) ? one : newest),
    null,
  );
  const isOvercome = answer !== null && answer.fetchedAt > failedAt;
  return {
    answer,
    isOld: answer !== null && Date.now() - answer.fetchedAt > ttlMs,
    problem: isOvercome ? null : problem,
    isAsking,
    askAnew,
  };
}
