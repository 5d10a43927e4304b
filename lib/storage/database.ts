import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ProblemCode } from '@/lib/problem/problem';
import type { Scorecard } from '@/lib/seo/scorecard';
import type { PageReading } from '@/lib/video/reading';
import type { VideoId } from '@/lib/video/video';
import type {
  DraftRow,
  EditStepRow,
  PresetRow,
  TemplateRow,
  ThumbnailRow,
  VariableRow,
  VersionRow,
} from './draft-rows';
import type {
  AccountRow,
  AnswerRow,
  ApiKeyRow,
  BreakerRow,
  CacheCountRow,
  CryptoKeyRow,
  QuotaRow,
  RequestRow,
  SampleRow,
  SecretRow,
} from './api-rows';
import type { BackupRow, HealthRow, LogRow, MetricRow } from './health-rows';
import type { EventRow, JobItemRow, JobRow, ScheduleRow } from './job-rows';
import type { ExplorationRow, RankRow, RejectionRow, SourceHealthRow, TrackedPhraseRow } from './keyword-rows';
import type {
  AiModelsRow,
  AiSentRow,
  AiUsageRow,
  ChatMessageRow,
  ChatRow,
  ModelRestRow,
  TranscriptRow,
  WritingRow,
} from './ai-rows';
import { guardOpening } from './open-guard';
import type { Settings } from './settings';

/** The outcome for one video: panels render it and never ask how it came about. */
export type AnalysisRow = { videoId: VideoId; savedAt: number } & (
  { status: 'ready'; reading: PageReading; scorecard: Scorecard } | { status: 'failed'; problem: ProblemCode }
);

export type ReadyRow = Extract<AnalysisRow, { status: 'ready' }>;

export interface FocusPhraseRow {
  videoId: VideoId;
  phrase: string;
  savedAt: number;
}

/** One row: the creator's settings. A table, so that panels can subscribe to it. */
export interface SettingsRow {
  key: 'settings';
  value: Settings;
}

/**
 * The extension's own database. It lives in the extension's origin: a content script that opened it would open
 * youtube.com's instead, so nothing a content script imports may import this.
 */
export class LimelightDatabase extends Dexie {
  declare analyses: EntityTable<AnalysisRow, 'videoId'>;
  declare focusPhrases: EntityTable<FocusPhraseRow, 'videoId'>;
  declare drafts: EntityTable<DraftRow, 'tabId'>;
  declare editSteps: EntityTable<EditStepRow, 'id'>;
  declare versions: EntityTable<VersionRow, 'id'>;
  declare thumbnails: EntityTable<ThumbnailRow, 'videoId'>;
  declare templates: EntityTable<TemplateRow, 'id'>;
  declare presets: EntityTable<PresetRow, 'id'>;
  declare variables: EntityTable<VariableRow, 'name'>;
  declare settings: Table<SettingsRow, SettingsRow['key']>;
  declare cryptoKeys: Table<CryptoKeyRow, CryptoKeyRow['name']>;
  declare secrets: EntityTable<SecretRow, 'name'>;
  declare apiKeys: EntityTable<ApiKeyRow, 'id'>;
  declare accounts: EntityTable<AccountRow, 'id'>;
  declare answers: EntityTable<AnswerRow, 'key'>;
  declare cacheCounts: Table<CacheCountRow, CacheCountRow['key']>;
  declare quota: EntityTable<QuotaRow, 'id'>;
  declare breakers: EntityTable<BreakerRow, 'service'>;
  declare requests: EntityTable<RequestRow, 'id'>;
  declare samples: EntityTable<SampleRow, 'id'>;
  declare jobs: EntityTable<JobRow, 'id'>;
  declare jobItems: Table<JobItemRow, [string, number]>;
  declare schedules: EntityTable<ScheduleRow, 'id'>;
  declare events: EntityTable<EventRow, 'id'>;
  declare logs: EntityTable<LogRow, 'id'>;
  declare metrics: Table<MetricRow, [string, string]>;
  declare healthChecks: EntityTable<HealthRow, 'id'>;
  declare backups: EntityTable<BackupRow, 'day'>;
  declare rejections: EntityTable<RejectionRow, 'id'>;
  declare explorations: EntityTable<ExplorationRow, 'id'>;
  declare trackedPhrases: EntityTable<TrackedPhraseRow, 'id'>;
  declare ranks: EntityTable<RankRow, 'id'>;
  declare sourceHealth: EntityTable<SourceHealthRow, 'id'>;
  declare chats: EntityTable<ChatRow, 'id'>;
  declare chatMessages: EntityTable<ChatMessageRow, 'id'>;
  declare transcripts: EntityTable<TranscriptRow, 'videoId'>;
  declare writings: EntityTable<WritingRow, 'id'>;
  declare aiSent: EntityTable<AiSentRow, 'id'>;
  declare aiUsage: EntityTable<AiUsageRow, 'id'>;
  declare modelRests: EntityTable<ModelRestRow, 'id'>;
  declare aiModels: EntityTable<AiModelsRow, 'provider'>;

  constructor(name = 'limelight') {
    let isOutdated = false;
    const problemOf = () => (isOutdated ? 'extension-updated' : 'database-newer');
    // Where the browser has no IndexedDB, Dexie says so itself.
    super(name, globalThis.indexedDB ? { indexedDB: guardOpening(globalThis.indexedDB, problemOf) } : {});
    this.version(1).stores({ analyses: '&videoId, savedAt', focusPhrases: '&videoId', settings: '&key' });
    this.version(2).stores({
      drafts: '&tabId, videoId',
      editSteps: '++id, videoId, tabId',
      versions: '++id, videoId',
      thumbnails: '&videoId, seenAt',
      templates: '&id',
      presets: '&id',
      variables: '&name',
    });
    this.version(3).stores({
      cryptoKeys: '&name',
      secrets: '&name',
      apiKeys: '&id, service',
      accounts: '&id',
      // Size and last use in one index: what to evict is found without reading a single answer.
      answers: '&key, kind, owner, [usedAt+bytes], fetchedAt',
      cacheCounts: '&key',
      quota: '&id, quotaId, day',
      breakers: '&service',
      requests: '++id, at',
      samples: '++id, [videoId+at], at, owner',
      jobs: '&id, state, dedupeKey, finishedAt',
      jobItems: '&[jobId+index], [jobId+state]',
      schedules: '&id, nextAt',
      events: '++id, at',
      logs: '++id, at',
      metrics: '&[day+operation]',
      healthChecks: '&id',
      backups: '&day',
    });
    this.version(4).stores({
      // With the newest of a kind at its end: whether something came can be asked without reading a single answer.
      answers: '&key, kind, owner, [usedAt+bytes], fetchedAt, [kind+fetchedAt]',
      rejections: '&id, videoId, at',
      explorations: '&id, at',
      trackedPhrases: '&id, videoId',
      ranks: '&id, trackedId, videoId, at',
      sourceHealth: '&id',
    });
    this.version(5).stores({
      chats: '&id, scopeId, updatedAt',
      chatMessages: '&id, [chatId+index], state',
      transcripts: '&videoId',
      writings: '&id, [videoId+feature], inputHash, at, jobId, state',
      aiSent: '++id, about, at',
      aiUsage: '&id, day',
      modelRests: '&id',
      aiModels: '&provider',
    });
    // Another context opens a newer version: let it, instead of blocking its upgrade. Opening again is then refused.
    this.on('versionchange', ({ newVersion }) => {
      isOutdated ||= newVersion !== null;
      this.close({ disableAutoOpen: false });
    });
  }
}

export const database = new LimelightDatabase();
