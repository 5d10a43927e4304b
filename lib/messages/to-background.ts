import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AiPreview } from '@/lib/ai/ai';
import type { AiShare } from '@/lib/ai/shares';
import type { DraftField, DraftEdit, EditReason } from '@/lib/draft/edit';
import type { JobForecast } from '@/lib/jobs/job';
import type { ImportPlan } from '@/lib/backup/backup-file';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { WatchCapture } from '@/lib/pages/watch/capture';
import type { AnalysisRow } from '@/lib/storage/database';
import type { DraftRow, Preset, Template, VariableRow } from '@/lib/storage/draft-rows';
import type { AiModelsRow } from '@/lib/storage/ai-rows';
import type { Answer } from '@/lib/storage/answer-cache';
import type { OverlaySettings, Settings } from '@/lib/storage/settings';
import type { CaptionFacts, ChannelContext, VideoFacts, VideoReport } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import type { ScopeName } from '@/lib/youtube/credentials';
import type { BatchForecast, BatchWish, ChatQuestion, RelayNews, WritingWish } from './ai-requests';

/** What Studio's overlay, which cannot open the database, is shown from. */
export interface DraftReply {
  row: DraftRow;
  isOverlayOn: boolean;
  overlay: OverlaySettings;
  theme: Settings['theme'];
}

export interface ExplorationRequest {
  phrase: string;
  /** BCP 47, primary subtag. */
  language: string;
  isDeep: boolean;
  /** Spends one of the day's 100 searches, and two units. */
  hasSearch: boolean;
}

export interface ExplorationForecast {
  /** Requests to autocomplete; 0 while it is off. A second apart each. */
  completions: number;
  searches: number;
  searchesLeft: number;
  /** Epoch ms of the next filling. */
  resetAt: number;
  fits: boolean;
}

/** Everything that can be asked of the background. A name without a handler there is a type error. */
export interface BackgroundProtocol {
  /** A page shows a video: read, score, save, badge. No answer: panels see the row, and the page has no use for it. */
  analyzePage(capture: WatchCapture): void;
  /** The tab went to a page without a video, or to one that cannot be read yet: no badge. */
  leaveVideo(): void;
  /** A panel found no row for its tab: have the page read now. */
  readTab(request: { tabId: number }): AnalysisRow | DraftRow;
  saveFocusPhrase(request: { videoId: VideoId; phrase: string }): void;
  saveSettings(settings: Settings): void;
  deleteAllData(): void;

  /** The draft in Studio changed, or the editor appeared: read, score, keep the version, answer. */
  analyzeDraft(capture: DraftCapture): DraftReply;
  /** The editor is gone from the tab. */
  leaveDraft(): void;
  /** An editor appeared: put the overlay's script into the tab. */
  injectOverlay(): void;
  saveOverlay(change: Partial<OverlaySettings> & { isOverlayOn?: boolean }): void;
  /**
   * Changes the draft in a Studio tab as one step that can be undone. `tabId` is left out by the page itself.
   * Throws `studio-refused`, `studio-field-missing`, `page-not-read`.
   */
  editDraft(request: { tabId?: number; edits: DraftEdit[]; reason: EditReason }): void;
  /** Takes back the last step of the tab's draft. Throws as `editDraft` does, and `nothing-to-undo`. */
  undoEdit(request: { tabId?: number }): void;
  showTags(request: { tabId?: number }): void;
  /** Manual mode: what the creator pasted for a field Limelight cannot see; `null` takes it back. */
  pasteField(request: { tabId: number; field: DraftField; text: string | null }): void;
  /** The creator does not want the unsaved text back. */
  dismissLostText(request: { tabId?: number }): void;
  /** One version, or without `id` all of the video's. */
  deleteVersions(request: { videoId: VideoId; id?: number }): void;
  saveTemplate(template: Template): void;
  /** Presets lose it too. */
  deleteTemplate(request: { id: string }): void;
  savePreset(preset: Preset): void;
  deletePreset(request: { id: string }): void;
  /** An empty value forgets the variable. */
  saveVariables(variables: VariableRow[]): void;
  /** The text of a file made by "Export"; same ids are replaced. Throws `import-invalid`. */
  importTemplates(request: { text: string }): { templates: number; presets: number };

  /**
   * The creator agrees to what is asked of YouTube and kept, or takes it back: then every sign-in ends and what came from
   * the API is deleted. `isRevoked` as with `disconnectAccount`.
   */
  agreeToApi(request: { isAgreed: boolean }): { isRevoked: boolean };
  /** Tries a saved key with one unit; what was found stands in its row. The key itself is in no message. */
  checkApiKey(request: { id: string }): void;
  activateApiKey(request: { id: string }): void;
  deleteApiKey(request: { id: string }): void;
  /** Opens Google's window. Throws `sign-in-cancelled`, `sign-in-failed`, `client-invalid`, `channel-missing`. */
  signIn(request: { scopes: ScopeName[] }): void;
  activateAccount(request: { id: string }): void;
  /**
   * Revokes the sign-in with Google at once and deletes what it had fetched, in any case. `isRevoked` is false when Google
   * did not confirm it: then the creator has to end it at myaccount.google.com/permissions.
   */
  disconnectAccount(request: { id: string }): { isRevoked: boolean };

  /** A panel shows this video: what the API says of it, from the cache when it is fresh. Throws what asking throws. */
  fetchFacts(request: { videoId: VideoId; isForced?: boolean }): Answer<VideoFacts>;
  /** Its channel with the last 50 uploads. */
  fetchChannel(request: { channelId: string; isForced?: boolean }): Answer<ChannelContext>;
  /** 50 units, of an own video only. */
  fetchCaptions(request: { videoId: VideoId }): Answer<CaptionFacts[]>;
  /** Of an own video only, and only with the scope for it; no quota units. */
  fetchReport(request: { videoId: VideoId; isForced?: boolean }): Answer<VideoReport>;

  /** Forgets a suggestion for this video, or for every one. */
  rejectTag(request: { videoId: VideoId; tag: string; isEverywhere?: boolean }): void;
  /** Takes rejections back: one, or all of a video, or without either all there are. */
  restoreTags(request: { id?: string; videoId?: VideoId }): void;
  /**
   * The Tags tab shows this video: what the switched-on sources can fetch for it is fetched where it is not fresh, and a
   * draft gets its suggestions anew. A source that fails stands so in the draft's row. `isForced` asks anew.
   */
  refreshTagSources(request: { tabId: number; isForced?: boolean }): void;
  /** The creator agrees to a source that needs it, or takes it back: then what came from it is deleted. */
  agreeToSource(request: { what: 'autocomplete' | 'derived'; isAgreed: boolean }): void;
  /** Looks into a phrase, as a job; answers are rows. */
  explorePhrase(request: ExplorationRequest): { id: string };
  /** What that would cost, said before. */
  forecastExploration(request: ExplorationRequest): ExplorationForecast;
  /** One, or without `id` the whole history. */
  deleteExplorations(request: { id?: string }): void;
  /** Looks a phrase's place up every day from now on; at most 20 phrases a video. Throws `too-many-phrases`. */
  trackPhrase(request: { videoId: VideoId; videoTitle: string; phrase: string; language: string }): void;
  /** Its history goes too. */
  untrackPhrase(request: { id: string }): void;
  /** Looks all of a video's phrases up now that have no look today. */
  checkRanks(request: { videoId: VideoId }): void;

  /** The creator agrees to send texts to Gemini, or takes it back: then what it answered stays, and nothing more is sent. */
  agreeToAi(request: { isAgreed: boolean }): void;
  /** The same for what is sent only after it was agreed to once. */
  agreeToShare(request: { what: AiShare; isAgreed: boolean }): void;
  /** Lists Gemini's models anew. Throws what asking Gemini throws. */
  refreshModels(): void;
  /** What a page of Limelight's found out about the model on this device. */
  tellBuiltIn(news: { availability: NonNullable<AiModelsRow['availability']>; progress: number | null }): void;
  tellRelay(news: RelayNews): void;
  /** Forgets what it cost, or what was sent. */
  clearAiRecords(request: { only: 'usage' | 'sent' }): void;

  /** A new, empty conversation. */
  startChat(request: { scope: 'video' | 'channel'; scopeId: string; subject: string }): { id: string };
  /** What sending this would send, and to whom; seeing it once is what a conversation needs before its first question. */
  previewChat(request: ChatQuestion): AiPreview;
  /**
   * Asks. The answer is a row that grows; this resolves when it is over, whatever came of it. Throws `chat-busy` while
   * another answer of the conversation runs.
   */
  sendChat(question: ChatQuestion): void;
  stopChat(request: { chatId: string }): void;
  /** Asks the question before this answer once more; what stood there is replaced. */
  retryChat(request: { messageId: string; tabId: number | null }): void;
  /** Goes on with an answer that was stopped, interrupted or cut at its longest. */
  continueChat(request: { messageId: string; tabId: number | null }): void;
  renameChat(request: { id: string; title: string }): void;
  /** One, or without `id` all there are. */
  deleteChats(request: { id?: string }): void;
  /** Applies a proposed edit in the tab and notes that; undone as any step. Throws as `editDraft`. */
  applyProposal(request: { messageId: string; proposalId: string; tabId: number }): void;
  /** An answer stands as running although the background that wrote it is gone: marks it as interrupted. */
  recoverAnswers(): void;

  /** What is said in the video, as the creator pasted it; empty forgets it. Throws `storage-full`. */
  saveTranscript(request: { videoId: VideoId; text: string }): void;
  /** Writing help for one video. The result is a row; this resolves when it is over. */
  write(wish: WritingWish): { id: string };
  previewWriting(wish: WritingWish): AiPreview;
  stopWriting(request: { id: string }): void;
  /** One, or without `id` all there are. */
  deleteWritings(request: { id?: string }): void;
  forecastBatch(wish: BatchWish): BatchForecast;
  /** The same help for many videos, as a job. Throws `budget-reached`. */
  startBatch(wish: BatchWish): { jobId: string };

  /** What refreshing every upload of a channel would cost. */
  forecastLibrary(request: { channelId: string }): JobForecast;
  /** Refreshes every upload of a channel, as a job. */
  refreshLibrary(request: { channelId: string }): { jobId: string };
  cancelJob(request: { id: string }): void;
  /** Tries again what failed or was cancelled; what was done is not done again. */
  retryJob(request: { id: string }): void;
  /** Forgets jobs that are over. */
  clearJobs(): void;
  /** One event, or without `id` all of them. */
  dismissEvents(request: { id?: number }): void;

  /** Runs every self check; what was found are rows. */
  runHealthChecks(): void;
  /** Empties log, request log and metrics, or only one of them. */
  clearDiagnostics(request?: { only?: 'logs' | 'requests' | 'metrics' }): void;
  clearCache(): void;
  /** Keeps today's backup in the database now. */
  backUpNow(): void;
  /** What importing would change; changes nothing. Throws `backup-invalid`, `backup-newer`. */
  planImport(request: { text: string }): ImportPlan;
  /** Replaces and adds what the file holds, in one transaction. Throws as `planImport`. */
  importBackup(request: { text: string }): ImportPlan;
}

export type BackgroundMessage = keyof BackgroundProtocol;

export const { sendMessage: askBackground, onMessage: answerInBackground } =
  defineExtensionMessaging<BackgroundProtocol>();
