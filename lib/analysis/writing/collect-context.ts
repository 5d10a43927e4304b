import { suggestTags } from '@/lib/keywords/suggest-tags';
import type { KnownVideo } from '@/lib/keywords/evidence';
import { tagKey } from '@/lib/keywords/tag-key';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { loadRejectedKeys } from '@/lib/storage/rejections';
import { loadTranscript } from '@/lib/storage/transcripts';
import { loadReadyWritings } from '@/lib/storage/writings';
import type { VideoId } from '@/lib/video/video';
import type { WritingContext } from '@/lib/writing/context';
import type { WritingResults } from '@/lib/writing/results';
import { parseTone } from '@/lib/writing/tones';
import { parseTranscript } from '@/lib/writing/transcript/parse-transcript';
import type { Transcript } from '@/lib/writing/transcript/transcript';
import type { AnalysisTools } from '../analysis-tools';
import { collectEvidence } from '../collect-evidence';
import { detectLanguage } from '../detect-language';
import { loadChoices } from '../load-choices';
import { loadChannelName } from '../tag-sources/channel-name';
import { loadOwnParts } from '../tag-sources/own-videos';
import type { ProviderContext } from '../tag-sources/tag-provider';
import { tagSourceOf } from '../tag-sources/tag-source-of';
import { contextOf } from '../suggest-for-draft';
import { loadSubject, type Subject } from './load-subject';
import type { WritingRequest } from './writing-request';

const MAX_OWN_TITLES = 20;

/**
 * All that writing help knows of a video, from what is kept and without a request. Throws `page-not-read`, and what the
 * database throws.
 */
export async function collectContext(
  tools: AnalysisTools,
  { videoId, tabId, choices }: Omit<WritingRequest, 'feature'>,
): Promise<WritingContext> {
  const chosen = await loadChoices(tools, videoId);
  const { settings, phrase: focus } = chosen;
  const subject = await loadSubject(tools, { videoId, tabId }, chosen);
  const detected = subject.video.language
    ? null
    : (subject.draft?.detected ?? (await detectLanguage(tools, subject.video, null)));
  const about = contextOf(subject.video, { focus, settings, detected });
  const [library, channelName, rejected, transcript, kept] = await Promise.all([
    loadLibrary(tools, about),
    subject.video.channelName ?? loadChannelName(tools, about),
    loadRejectedKeys(tools.database, videoId),
    loadWords(tools, videoId, choices.pasted),
    loadResults(tools, videoId),
  ]);
  const titles = library.slice(0, MAX_OWN_TITLES).map(({ title }) => title);
  return {
    ...{ video: about.video, scorecard: subject.scorecard, focus, library, channelName, rejected, transcript, kept },
    rubric: settings.rubric,
    language: about.video.language,
    suggestions: await loadSuggestions(tools, subject, about, channelName),
    blocked: new Set(settings.keywords.blocked.map(tagKey)),
    ownTitles: settings.ai.isToneLearned ? titles.filter((title) => title !== '') : [],
    tone: parseTone(settings.ai.tone),
    toneNote: settings.ai.toneNote,
    choices,
    maxTranscriptChars: settings.ai.maxTranscriptChars,
    nonce: crypto.randomUUID().slice(0, 8),
  };
}

/** The channel's other videos, whether or not they may suggest tags: that is a choice about tags. */
async function loadLibrary(tools: AnalysisTools, about: ProviderContext): Promise<KnownVideo[]> {
  return (await loadOwnParts(tools, about)).gather().videos;
}

/** A draft has them already; for anything else they are made of what is kept. */
async function loadSuggestions(
  tools: AnalysisTools,
  { draft }: Subject,
  about: ProviderContext,
  channelName: string | null,
): Promise<TagSuggestion[]> {
  if (draft) return draft.suggestedTags;
  const { evidence } = await collectEvidence(tools, about);
  return suggestTags({ ...tagSourceOf(about.video, about.focus), channelName }, evidence);
}

/** What is pasted for this request comes before what is kept. */
async function loadWords(
  { database }: AnalysisTools,
  videoId: VideoId,
  pasted: string | undefined,
): Promise<Transcript | null> {
  const now = pasted === undefined ? null : parseTranscript(pasted, 'pasted');
  if (now) return now;
  const kept = await loadTranscript(database, videoId);
  return kept === null ? null : parseTranscript(kept, 'transcript');
}

/** The newest of each kind: rows are written by Limelight alone, after its own checks. */
async function loadResults({ database }: AnalysisTools, videoId: VideoId): Promise<Partial<WritingResults>> {
  const rows = await loadReadyWritings(database, videoId);
  return Object.fromEntries(rows.toReversed().map(({ feature, value }) => [feature, value]));
}
