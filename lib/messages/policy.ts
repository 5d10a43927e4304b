import type { BackgroundMessage } from './to-background';

/** Who may ask: a page of ours, or our content script in a page of YouTube's or Studio's. */
export type Asker = 'extension' | 'watch' | 'studio';

const ALLOWED: Record<BackgroundMessage, readonly Asker[]> = {
  analyzePage: ['watch'],
  leaveVideo: ['watch'],
  readTab: ['extension'],
  saveFocusPhrase: ['extension'],
  saveSettings: ['extension'],
  deleteAllData: ['extension'],
  analyzeDraft: ['studio'],
  leaveDraft: ['studio'],
  injectOverlay: ['studio'],
  saveOverlay: ['studio', 'extension'],
  editDraft: ['studio', 'extension'],
  undoEdit: ['studio', 'extension'],
  showTags: ['studio', 'extension'],
  dismissLostText: ['studio', 'extension'],
  pasteField: ['extension'],
  deleteVersions: ['extension'],
  saveTemplate: ['extension'],
  deleteTemplate: ['extension'],
  savePreset: ['extension'],
  deletePreset: ['extension'],
  saveVariables: ['extension'],
  importTemplates: ['extension'],
  agreeToApi: ['extension'],
  checkApiKey: ['extension'],
  activateApiKey: ['extension'],
  deleteApiKey: ['extension'],
  signIn: ['extension'],
  activateAccount: ['extension'],
  disconnectAccount: ['extension'],
  fetchFacts: ['extension'],
  fetchChannel: ['extension'],
  fetchCaptions: ['extension'],
  fetchReport: ['extension'],
  rejectTag: ['extension', 'studio'],
  restoreTags: ['extension'],
  refreshTagSources: ['extension'],
  agreeToSource: ['extension'],
  explorePhrase: ['extension'],
  forecastExploration: ['extension'],
  deleteExplorations: ['extension'],
  trackPhrase: ['extension'],
  untrackPhrase: ['extension'],
  checkRanks: ['extension'],
  agreeToAi: ['extension'],
  agreeToShare: ['extension'],
  refreshModels: ['extension'],
  tellBuiltIn: ['extension'],
  tellRelay: ['extension'],
  clearAiRecords: ['extension'],
  startChat: ['extension'],
  previewChat: ['extension'],
  sendChat: ['extension'],
  stopChat: ['extension'],
  retryChat: ['extension'],
  continueChat: ['extension'],
  renameChat: ['extension'],
  deleteChats: ['extension'],
  applyProposal: ['extension'],
  recoverAnswers: ['extension'],
  saveTranscript: ['extension'],
  write: ['extension'],
  previewWriting: ['extension'],
  stopWriting: ['extension'],
  deleteWritings: ['extension'],
  forecastBatch: ['extension'],
  startBatch: ['extension'],
  forecastLibrary: ['extension'],
  refreshLibrary: ['extension'],
  cancelJob: ['extension'],
  retryJob: ['extension'],
  clearJobs: ['extension'],
  dismissEvents: ['extension'],
  runHealthChecks: ['extension'],
  clearDiagnostics: ['extension'],
  clearCache: ['extension'],
  backUpNow: ['extension'],
  planImport: ['extension'],
  importBackup: ['extension'],
};

const SITES: ReadonlyMap<string, Asker> = new Map([
  ['https://www.youtube.com', 'watch'],
  ['https://studio.youtube.com', 'studio'],
]);

export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * `null` for a sender nobody should answer. The origin decides, not `sender.tab`: an extension page opened in a tab has
 * one too, and a compromised page process can send whatever it likes but not under another origin.
 */
export function askerOf(sender: Sender, extensionId: string, extensionUrl: string): Asker | null {
  if (sender.id !== extensionId || !sender.url || !URL.canParse(sender.url)) return null;
  const { origin, protocol } = new URL(sender.url);
  if (sender.url.startsWith(extensionUrl) && protocol.endsWith('-extension:')) return 'extension';
  return sender.tab?.id === undefined ? null : (SITES.get(origin) ?? null);
}

export function isAllowed(message: BackgroundMessage, asker: Asker | null): boolean {
  return asker !== null && ALLOWED[message].includes(asker);
}
