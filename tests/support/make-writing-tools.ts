import type { AiTools } from '@/lib/analysis/ai-tools';
import type { WritingRow } from '@/lib/storage/ai-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeAi, type Scripted } from './make-ai';
import { makeApiTools } from './make-api-tools';
import { FETCHED_AT } from './make-facts';

/** Everything writing help needs, with a model that says what was written down for it. */
export function makeWritingTools(database: LimelightDatabase, script: Scripted[] = []) {
  const api = makeApiTools(database);
  const made = makeAi(script);
  const tools: AiTools = { ...api.tools, ai: made.ai };
  return { ...api, ...made, tools };
}

/** A result that is kept. */
export function makeWritingRow(parts: Partial<WritingRow> = {}): WritingRow {
  return {
    id: 'writing-1',
    videoId: 'sourdough01' as VideoId,
    subject: 'Sourdough',
    feature: 'titles',
    inputHash: 'hash-1',
    state: 'ready',
    problem: null,
    at: FETCHED_AT,
    provider: 'gemini',
    model: 'gemini-3.5-flash-lite',
    value: { ideas: [], sets: [] },
    notes: [],
    usage: null,
    costUsd: 0,
    jobId: null,
    ...parts,
  };
}
