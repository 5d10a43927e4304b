import * as z from 'zod';
import { EDIT_REASONS, type DraftChange } from '@/lib/draft/edit';
import type { ChatMessageRow, ChatRow, TranscriptRow, WritingRow } from '@/lib/storage/ai-rows';
import type { AnalysisRow, FocusPhraseRow, SettingsRow } from '@/lib/storage/database';
import type { EditStepRow, PresetRow, TemplateRow, VariableRow, VersionRow } from '@/lib/storage/draft-rows';
import type { RejectionRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { SettingsSchema } from '@/lib/storage/settings-schema';
import { PresetSchema, TemplateSchema, VariableSchema } from '@/lib/storage/template-schemas';
import { AnalysisSchema } from './analysis-schema';
import type { BackupTable } from './backup-file';
import { ChatMessageSchema, ChatSchema } from './chat-schemas';
import { RejectionSchema, TrackedPhraseSchema } from './keyword-schemas';
import { At, Text, VideoIdSchema } from './row-parts';
import { TranscriptSchema, WritingSchema } from './writing-schemas';

/** What the rows of each table are after they were checked. */
export interface BackupRows {
  settings: SettingsRow[];
  focusPhrases: FocusPhraseRow[];
  templates: TemplateRow[];
  presets: PresetRow[];
  variables: VariableRow[];
  versions: VersionRow[];
  editSteps: EditStepRow[];
  rejections: RejectionRow[];
  trackedPhrases: TrackedPhraseRow[];
  chats: ChatRow[];
  chatMessages: ChatMessageRow[];
  transcripts: TranscriptRow[];
  writings: WritingRow[];
  analyses: AnalysisRow[];
}

const Id = z.int().positive();
const Tags = z.array(Text).max(1_000);
const Saved = z.object({ savedAt: At });
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an older Limelight had no setting for gets the default; what this one does not know is dropped. */
const CompleteSettings: z.ZodType<Settings> = z.preprocess((value) => {
  if (!isObject(value)) return value;
  const api: unknown = 'api' in value ? value.api : {};
  const keywords: unknown = 'keywords' in value ? value.keywords : {};
  const ai: unknown = 'ai' in value ? value.ai : {};
  return {
    ...DEFAULT_SETTINGS,
    ...value,
    api: isObject(api) ? { ...DEFAULT_SETTINGS.api, ...api } : api,
    keywords: isObject(keywords) ? { ...DEFAULT_SETTINGS.keywords, ...keywords } : keywords,
    ai: isObject(ai) ? { ...DEFAULT_SETTINGS.ai, ...ai } : ai,
  };
}, SettingsSchema);

const ChangeSchema: z.ZodType<DraftChange> = z.union([
  z.object({ field: z.enum(['title', 'description']), before: Text, after: Text }),
  z.object({ field: z.literal('tags'), before: Tags, after: Tags }),
]);

const VersionSchema: z.ZodType<VersionRow> = z.object({
  id: Id,
  videoId: VideoIdSchema,
  title: Text.nullable(),
  description: Text.nullable(),
  tags: Tags.nullable(),
  startedAt: At,
  seenAt: At,
  isSaved: z.boolean(),
  isLost: z.boolean(),
  kind: z.enum(['first', 'added', 'removed', 'changed']),
});

const EditStepSchema: z.ZodType<EditStepRow> = z.object({
  id: Id,
  videoId: VideoIdSchema,
  tabId: z.null(),
  at: At,
  reason: z.enum(EDIT_REASONS),
  changes: z.array(ChangeSchema).max(20),
});

const SavedTemplate: z.ZodType<TemplateRow> = z.intersection(TemplateSchema, Saved);
const SavedPreset: z.ZodType<PresetRow> = z.intersection(PresetSchema, Saved);
const FocusPhraseSchema: z.ZodType<FocusPhraseRow> = z.object({
  videoId: VideoIdSchema,
  phrase: z.string().min(1).max(MAX_PHRASE_CHARS),
  savedAt: At,
});

/** What a row of each table has to be. */
export const ROW_SCHEMAS: { [Name in BackupTable]: z.ZodType<BackupRows[Name][number]> } = {
  settings: z.object({ key: z.literal('settings'), value: CompleteSettings }),
  focusPhrases: FocusPhraseSchema,
  templates: SavedTemplate,
  presets: SavedPreset,
  variables: VariableSchema,
  versions: VersionSchema,
  editSteps: EditStepSchema,
  rejections: RejectionSchema,
  trackedPhrases: TrackedPhraseSchema,
  chats: ChatSchema,
  chatMessages: ChatMessageSchema,
  transcripts: TranscriptSchema,
  writings: WritingSchema,
  analyses: AnalysisSchema,
};
