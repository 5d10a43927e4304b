import { describe, expect, it } from 'vitest';
import { askerOf, isAllowed, type Asker, type Sender } from '@/lib/messages/policy';
import type { BackgroundMessage } from '@/lib/messages/to-background';

const ID = 'abcdefghijklmnop';
const OURS = `chrome-extension://${ID}/`;
const tab = { id: 7 };

const senders: [string, Sender, Asker | null][] = [
  ['a watch page', { id: ID, url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', tab }, 'watch'],
  ['the home page of YouTube', { id: ID, url: 'https://www.youtube.com/', tab }, 'watch'],
  ['Studio', { id: ID, url: 'https://studio.youtube.com/video/dQw4w9WgXcQ/edit', tab }, 'studio'],
  ['Studio without a tab', { id: ID, url: 'https://studio.youtube.com/' }, null],
  ['a name of Object', { id: ID, url: 'https://constructor/', tab }, null],
  ['our popup', { id: ID, url: `${OURS}popup.html` }, 'extension'],
  ['our panel in a tab of its own', { id: ID, url: `${OURS}sidepanel.html?tab=3`, tab }, 'extension'],
  ['a Firefox page of ours', { id: ID, url: 'moz-extension://1234/popup.html' }, null],
  ['another extension', { id: 'ponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcba/popup.html' }, null],
  ['another extension in a watch page', { id: 'ponmlkjihgfedcba', url: 'https://www.youtube.com/', tab }, null],
  ['another site', { id: ID, url: 'https://youtube.com.example/watch?v=dQw4w9WgXcQ', tab }, null],
  ['a site that carries our address', { id: ID, url: `https://example.com/${OURS}popup.html`, tab }, null],
  ['YouTube without encryption', { id: ID, url: 'http://www.youtube.com/', tab }, null],
  ['YouTube without a tab', { id: ID, url: 'https://www.youtube.com/' }, null],
  ['no address', { id: ID, tab }, null],
  ['nonsense', { id: ID, url: 'not a url', tab }, null],
];

const rules: Record<BackgroundMessage, readonly Asker[]> = {
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

describe('askerOf', () => {
  it.each(senders)('%s', (_, sender, asker) => {
    expect(askerOf(sender, ID, OURS)).toBe(asker);
  });
});

describe('isAllowed', () => {
  it.each(Object.entries(rules))('%s', (message, allowed) => {
    for (const asker of ['watch', 'studio', 'extension'] as const) {
      expect(isAllowed(message as BackgroundMessage, asker), asker).toBe(allowed.includes(asker));
    }
    expect(isAllowed(message as BackgroundMessage, null)).toBe(false);
  });
});
