import { Problem } from '@/lib/problem/problem';
import { scoreVideo } from '@/lib/seo/score-video';
import type { Scorecard } from '@/lib/seo/scorecard';
import { loadAccount } from '@/lib/storage/accounts';
import { loadAnalysis } from '@/lib/storage/analyses';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { loadDraft } from '@/lib/storage/drafts';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { Video, VideoId } from '@/lib/video/video';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { AnalysisTools } from '../analysis-tools';
import type { Choices } from '../load-choices';
import { loadKeptAnswers } from '../tag-sources/kept-answers';
import { videoOfFacts } from './video-of-facts';

/** A video that writing help is asked for, as it is known now. */
export interface Subject {
  video: Video;
  scorecard: Scorecard;
  /** The draft in Studio that it was read from; `null` for a page, or what the API told. */
  draft: DraftRow | null;
}

/**
 * What is typed in Studio in this tab, or in any; else what its page showed; else what is kept of the API's answers. Asks
 * nobody. Throws `page-not-read` where nothing is known of it, as of an upload that Studio has not named yet.
 */
export async function loadSubject(
  tools: AnalysisTools,
  { videoId, tabId }: { videoId: VideoId; tabId: number | null },
  choices: Choices,
): Promise<Subject> {
  if (videoId === UNNAMED_VIDEO) throw new Problem('page-not-read');
  const draft = await findDraft(tools, videoId, tabId);
  if (draft) return { video: draft.reading.video, scorecard: draft.scorecard, draft };
  const analysis = await loadAnalysis(tools.database, videoId);
  if (analysis?.status === 'ready') {
    return { video: analysis.reading.video, scorecard: analysis.scorecard, draft: null };
  }
  const account = await loadAccount(tools.database);
  const owners = account ? ['public', account.id] : ['public'];
  const [known] = await loadKeptAnswers(tools, VIDEO, [videoId], owners);
  if (!known) throw new Problem('page-not-read');
  const video = videoOfFacts(known.value);
  const focus = choices.phrase === null ? null : { text: choices.phrase, isChosen: true };
  return { video, scorecard: scoreVideo(video, { settings: choices.settings.rubric, focus }), draft: null };
}

async function findDraft(
  { database }: AnalysisTools,
  videoId: VideoId,
  tabId: number | null,
): Promise<DraftRow | null> {
  const shown = tabId === null ? null : await loadDraft(database, tabId);
  if (shown?.videoId === videoId) return shown;
  // Of the same video in several tabs the one that was edited last.
  const others = await database.drafts.where({ videoId }).toArray();
  return others.toSorted((one, other) => other.savedAt - one.savedAt)[0] ?? null;
}
