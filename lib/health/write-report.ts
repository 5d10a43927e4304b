import type { LogRow } from '@/lib/storage/health-rows';
import type { ReportFacts } from './load-report-facts';
import { redact, redactWith } from './redact';

const CHANNEL_ID = /\b(?:UC|UU)[\w-]{22}\b/g;
const VIDEO_ADDRESS = /((?:[?&]v=|youtu\.be\/|\/(?:video|shorts)\/))[\w-]{11}/g;

/** A fact of such a name is about a video, channel or account, whatever its value looks like. */
const ID_NAME = /(?:video|channel|playlist|account|key|quota|job)_?(?:id|title|name)s?$|^(?:subject|title|about|url)$/i;

/**
 * A report for a bug, as Markdown: how Limelight is, not what the creator makes. It holds no keys, titles, texts, channel
 * names or ids of videos, and can be read before it is sent. The same facts give the same text.
 */
export function writeReport(facts: ReportFacts): string {
  const parts = [
    '# Limelight report',
    writePlace(facts),
    section('Health', ['check', 'status', 'finding', 'facts', 'problem', 'checked', 'ms'], healthLines(facts)),
    section('Metrics (ms)', ['operation', 'count', 'failures', 'p50', 'p95', 'p99', 'max'], metricLines(facts)),
    section('Quota', ['project', 'bucket', 'left', 'limit', 'filled again'], quotaLines(facts)),
    section('Breakers', ['service', 'state', 'failures', 'openings', 'retry'], breakerLines(facts)),
    section('Jobs', ['kind', 'state', 'problem', 'count'], jobLines(facts)),
    section('Rows', ['table', 'rows'], facts.tables.map(({ name, rows }) => [name, rows]).toSorted()),
    section(`Last ${facts.requests.length} requests`, ['at', 'host', 'purpose', 'status', 'ms'], requestLines(facts)),
    `## Last ${facts.logs.length} log lines\n\n${fence(facts.logs.map((row) => writeLogLine(row, facts.privateTexts)))}`,
  ];
  return `${redact(parts.join('\n\n')).replace(CHANNEL_ID, '[channel]').replace(VIDEO_ADDRESS, '$1[video]')}\n`;
}

function writePlace(facts: ReportFacts): string {
  return [
    ['Made', timeOf(facts.madeAt)],
    ['Limelight', facts.version],
    ['Browser', facts.browser],
    ['Platform', facts.platform],
    ['Language', facts.language],
    ['Permissions', facts.permissions.toSorted().join(', ')],
    ['Sites', facts.origins.toSorted().join(', ')],
  ]
    .map(([name, value]) => `- ${name}: ${oneLine(value || 'none')}`)
    .join('\n');
}

type Cell = string | number | null;

function healthLines({ health }: ReportFacts): Cell[][] {
  return health
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => [
      row.id,
      row.status,
      row.finding,
      pairs(row.facts),
      row.problem,
      timeOf(row.checkedAt),
      row.durationMs,
    ]);
}

function metricLines({ metrics }: ReportFacts): Cell[][] {
  return metrics.map(({ operation, count, failures, p50, p95, p99, maxMs }) => [
    operation,
    count,
    failures,
    ...[p50, p95, p99, maxMs].map((ms) => ms.toFixed(1)),
  ]);
}

function quotaLines({ quota }: ReportFacts): Cell[][] {
  return quota.flatMap((levels, index) =>
    levels.map(({ bucket, left, limit, resetAt }) => [index + 1, bucket, left, limit, timeOf(resetAt)]),
  );
}

function breakerLines({ breakers }: ReportFacts): Cell[][] {
  return breakers
    .toSorted((a, b) => (a.service < b.service ? -1 : 1))
    .map((row) => [
      row.service,
      row.state,
      row.failuresInARow,
      row.openings,
      row.retryAt === null ? null : timeOf(row.retryAt),
    ]);
}

/** How many of each sort: a job's subject is a title of the creator's. */
function jobLines({ jobs }: ReportFacts): Cell[][] {
  const counts = new Map<string, number>();
  for (const { kind, state, problem } of jobs) {
    const key = [kind, state, problem ?? ''].join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [...key.split('|'), count]);
}

/** Without the path: the log on the Requests page has it, and it may be asked for. */
function requestLines({ requests }: ReportFacts): Cell[][] {
  return requests.map(({ at, host, purpose, status, problem, isCached, durationMs }) => [
    timeOf(at),
    host,
    purpose,
    isCached ? 'cached' : (problem ?? status),
    durationMs === null ? null : Math.round(durationMs),
  ]);
}

function writeLogLine({ at, level, event, facts, correlationId }: LogRow, privateTexts: readonly string[]): string {
  const safe = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? (ID_NAME.test(name) ? '[private]' : redactWith(value, privateTexts)) : value,
    ]),
  );
  return [timeOf(at), level.padEnd(5), event, pairs(safe), correlationId?.slice(0, 8)].filter(Boolean).join(' ');
}

function pairs(facts: LogRow['facts']): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? oneLine(value) : String(value)}`)
    .join(' ');
}

function section(title: string, head: readonly string[], lines: readonly Cell[][]): string {
  if (lines.length === 0) return `## ${title}\n\nNone.`;
  const row = (cells: readonly Cell[]): string => `| ${cells.map(writeCell).join(' | ')} |`;
  return [`## ${title}\n`, row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

function writeCell(cell: Cell): string {
  return cell === null || cell === '' ? '–' : oneLine(String(cell)).replaceAll('|', '\\|');
}

/** Nothing from a row may begin a heading, close the fence or add a line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('```', "'''");
}

function fence(lines: readonly string[]): string {
  return ['```', ...(lines.length > 0 ? lines : ['none']), '```'].join('\n');
}

/** UTC, as the log of whoever reads it. */
function timeOf(at: number): string {
  return new Date(at).toISOString();
}
