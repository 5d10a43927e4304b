import type { DraftTexts } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { proposeFix } from '@/lib/draft/propose-fix';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import type { DraftCapture, ThumbnailCapture } from '@/lib/pages/studio/draft-capture';
import { parseDraftCapture, readDraftCapture, videoIdOf } from '@/lib/pages/studio/read-draft-capture';
import { problemCodeOf } from '@/lib/problem/problem';
import type { Scorecard } from '@/lib/seo/scorecard';
import type { DraftFacts, DraftFix, DraftRow } from '@/lib/storage/draft-rows';
import { loadDraft, saveDraft } from '@/lib/storage/drafts';
import { storageProblem } from '@/lib/storage/room';
import { parseStudioUrl } from '@/lib/video/studio-url';
import type { Video } from '@/lib/video/video';
import type { AnalysisTools } from './analysis-tools';
import { carryRejections } from './carry-rejections';
import { completeVideo } from './complete-video';
import { keepDraft, NOTHING_KEPT } from './keep-draft';
import { loadChoices } from './load-choices';
import { scoreWith } from './score-reading';
import { suggestForDraft } from './suggest-for-draft';
import { tellOfDraft } from './tell-ready';

/**
 * What Studio's editor showed, read, scored, suggested for, and kept: the draft as the tab's row, its texts as a version,
 * its thumbnail to compare later ones with. Throws `reading-invalid`. When nothing can be kept (the disk is full, no
 * database) the row is answered all the same, without undo and history.
 *
 * @param pasted what the creator pastes now, in place of what was pasted before.
 */
export async function analyzeDraft(
  tools: AnalysisTools,
  tabId: number,
  input: unknown,
  pasted?: Partial<DraftTexts>,
): Promise<DraftRow> {
  const capture = parseDraftCapture(input);
  const savedAt = tools.now();
  const previous = await tolerate(() => loadDraft(tools.database, tabId), null);
  const before = previous?.videoId === videoIdOf(capture) && previous.draft.place === capture.place ? previous : null;
  const facts = factsOf(capture, pasted ?? before?.draft.pasted ?? {}, before?.draft.thumbnail ?? null);
  const read = readDraftCapture(capture, facts.pasted, savedAt);
  const reading = { ...read, video: completeVideo(read.video) };
  const { video } = reading;
  await tolerate(() => carryRejections(tools, previous, { videoId: video.id, place: capture.place }), undefined);
  const choices = await loadChoices(tools, video.id);
  const scorecard = scoreWith(reading, choices);
  const suggested = await suggestForDraft(tools, video, choices, before);
  const fix = fixOf(video, scorecard, suggested.suggestedTags, capture);
  const base = { tabId, videoId: video.id, savedAt, status: 'ready' as const, reading, scorecard, draft: facts };
  const unkept = { ...base, ...suggested, fix, ...NOTHING_KEPT };
  return tolerate(async () => {
    const row = { ...unkept, ...(await keepDraft(tools.database, unkept, before)) };
    await saveDraft(tools.database, row);
    tellOfDraft(tools, before, row);
    return row;
  }, unkept);
}

function factsOf(capture: DraftCapture, pasted: Partial<DraftTexts>, last: ThumbnailCapture | null): DraftFacts {
  const { place, isDirty, isAdvancedOpen, fields, fileName, visibility, visibilityText, thumbnail, link } = capture;
  return {
    pageVideoId: parseStudioUrl(capture.url)?.videoId ?? null,
    ...{ place, isDirty, isAdvancedOpen, fields, fileName, visibility, visibilityText, link },
    // A field that has come back needs no paste any more.
    pasted: Object.fromEntries(
      Object.entries(pasted).filter(([field]) => capture[field as keyof DraftTexts] === null),
    ) as Partial<DraftTexts>,
    playlistText: capture.playlists?.isChosen ? capture.playlists.text : null,
    // The page sends a picture's copy and measures once for each address.
    thumbnail:
      thumbnail && last?.src === thumbnail.src
        ? { ...thumbnail, picture: thumbnail.picture ?? last.picture, dataUrl: thumbnail.dataUrl ?? last.dataUrl }
        : thumbnail,
  };
}

/** `null` also where the field was pasted and cannot be written. */
function fixOf(
  video: Video,
  { nextFix, focus, results }: Scorecard,
  suggestions: TagSuggestion[],
  capture: DraftCapture,
): DraftFix | null {
  const thresholds = results.find(({ id }) => id === nextFix)?.thresholds;
  const chosen = focus?.isChosen ? focus : null;
  const edits = nextFix ? proposeFix(nextFix, video, suggestions, chosen, thresholds) : null;
  if (!nextFix || !edits) return null;
  const changes = planChanges(video, edits);
  const isWritable = changes.every(({ field }) => capture[field] !== null);
  return changes.length > 0 && isWritable ? { checkId: nextFix, edits, changes } : null;
}

/** A database that fails in an expected way costs what is kept, not the score. */
async function tolerate<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = problemCodeOf(storageProblem(error));
    if (code === null) throw error;
    console.warn('Limelight could not keep a draft:', code);
    return otherwise;
  }
}
