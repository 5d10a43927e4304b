import { existsSync, writeFileSync } from 'node:fs';
import { RUBRIC, RUBRIC_VERSION } from '@/lib/seo/rubric';
import { DATA_SETS, ROOT } from '../../tests/support/folders.ts';
import { RESAMPLES } from './bootstrap.ts';
import { compareHeadlines } from './compare-headlines.ts';
import { compareVideos } from './compare-videos.ts';
import type { Evidence, Finding } from './evidence.ts';
import { loadGrowth, loadHistories, loadUndated } from './load-channels.ts';
import { loadHeadlines } from './load-headlines.ts';
import { printEvidence } from './print-evidence.ts';
import { findContradictedByChannels, findContradictedByPairs } from './rule.ts';

const FOLDERS = ['upworthy', 'youtube_channels', 'youtube_clickbait_channels'];

/** Holds the score against open data, prints tables and writes bench/evidence.json. Without the data it claims nothing. */
export function runEvidence(): number {
  const missing = FOLDERS.filter((folder) => !existsSync(DATA_SETS + folder));
  if (missing.length > 0) {
    console.log(
      `Not in ${DATA_SETS}: ${missing.join(', ')}. Nothing was measured, and bench/evidence.json is as it was.`,
    );
    return 0;
  }
  const headlines = compareHeadlines(loadHeadlines(DATA_SETS));
  const histories = compareVideos('histories', loadHistories(DATA_SETS));
  const undated = compareVideos('undated', loadUndated(DATA_SETS));
  const growth = compareVideos('growth', loadGrowth(DATA_SETS));
  const evidence: Evidence = {
    rubricVersion: RUBRIC_VERSION,
    resamples: RESAMPLES,
    headlines,
    videos: [histories, undated, growth],
    contradicted: {
      headlines: findContradictedByPairs(headlines.checks),
      histories: findContradictedByChannels(histories.checks),
      undated: findContradictedByChannels(undated.checks),
    },
    unmeasured: findUnmeasured([headlines, histories, undated]),
  };
  printEvidence(evidence);
  writeFileSync(`${ROOT}bench/evidence.json`, `${JSON.stringify(evidence, rounded, 2)}\n`);
  return 0;
}

function findUnmeasured(sets: readonly { checks: readonly Finding[] }[]): string[] {
  const measured = sets.flatMap(({ checks }) => checks.filter(({ estimate }) => estimate.interval !== null));
  const ids = new Set(measured.map(({ id }) => id));
  return RUBRIC.map(({ check }) => check).flatMap(({ id, group }) => (group === 'validity' || ids.has(id) ? [] : [id]));
}

/** Five digits: more would be noise of the resampling. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100_000) / 100_000 : value;
}
