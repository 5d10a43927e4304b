import type { CheckGroup } from '@/lib/seo/check';
import { scoreVideo } from '@/lib/seo/score-video';
import { emptyVideo } from '@/lib/video/empty-video';
import type { Video, VideoId } from '@/lib/video/video';

/** What a data set can tell of a video; `null` where it does not say. */
export type ToldTexts = Pick<Video, 'title' | 'description' | 'tags' | 'durationSeconds' | 'channelName'>;

export interface Rating {
  /** As the product shows it: `null` without a title and a description. */
  score: number | null;
  /** Share of each group's points that is earned, 0 to 1; a group of which nothing applies is left out. */
  groups: Map<CheckGroup, number>;
  /** 1 for a check that passes, 0 for one that does not; YouTube's rules and what does not apply are left out. */
  checks: Map<string, number>;
}

const UNTOLD = emptyVideo('not-a-video' as VideoId, 'watch');

/** The shipped score on the little that a data set tells. Nobody chose a phrase, so the checks of a phrase do not apply. */
export function rateVideo(told: ToldTexts): Rating {
  const card = scoreVideo({ ...UNTOLD, ...told });
  const judged = card.results.filter(({ group, status }) => {
    return group !== 'validity' && (status === 'pass' || status === 'improve');
  });
  const scored = card.groups.filter(({ points }) => points > 0);
  return {
    score: card.score,
    groups: new Map(scored.map(({ group, points, earned }) => [group, earned / points])),
    checks: new Map(judged.map(({ id, status }) => [id, status === 'pass' ? 1 : 0])),
  };
}

/** A headline alone: the share of the title's points it earns. */
export function rateTitle(title: string): Rating {
  return rateVideo({ title, description: null, tags: null, durationSeconds: null, channelName: null });
}
