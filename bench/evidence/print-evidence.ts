import type { Estimate } from './bootstrap.ts';
import type { Evidence, Finding, Preference, VideoEvidence, VideoFinding } from './evidence.ts';

const SET_WORDS: Record<VideoEvidence['set'], string> = {
  histories: 'Upload histories',
  undated: 'Channels without dates',
  growth: 'Views gained in about 130 days (too few channels to judge by)',
};

export function printEvidence({ headlines, videos, contradicted, unmeasured, rubricVersion }: Evidence): void {
  console.log(`\nRubric ${rubricVersion}. In brackets: 95 % interval by bootstrap over groups or channels.`);
  console.log('\nP1  Randomised headline tests: how often the headline that won is preferred (a tie is half)');
  printTable(
    ['pairs', '', 'n pairs', 'tests', 'groups', 'told apart', 'title score', 'longer', 'coin'],
    headlines.preferences.map(preferenceRow),
  );
  console.log('\nP1  Each check at p < .05: pairs in which one side passes, and how often that side won');
  printTable(['check', 'pairs', 'groups', 'won', 'p', 'p (Holm)'], sorted(headlines.checks).map(checkRow));
  for (const video of videos) printVideos(video);
  console.log('\nContradicted: the interval lies wholly on the wrong side');
  for (const [set, ids] of Object.entries(contradicted)) console.log(`  ${set}: ${ids.join(', ') || 'none'}`);
  console.log(`\nNot measured here (too few groups, channels or pairs): ${unmeasured.join(', ')}`);
}

function printVideos({ set, outcome, channels, videos, whole, checks }: VideoEvidence): void {
  console.log(`\nP3  ${SET_WORDS[set]}: ${channels} channels, ${videos} videos; ${outcome}`);
  const head = ['', 'channels', 'videos', 'rho in a channel', 'pairs of twice the views', 'p', 'p (Holm)'];
  printTable(head, [...whole, ...sorted(checks)].map(videoRow));
}

function preferenceRow({ maxP, isOnePerTest, titleScore, longer, coin, ...counted }: Preference): string[] {
  const counts = [counted.pairs, counted.tests, counted.groups, counted.toldApart].map(String);
  return [`p < ${maxP}`, isOnePerTest ? 'one a test' : 'all', ...counts, ...[titleScore, longer, coin].map(percent)];
}

function checkRow({ id, items, clusters, estimate, pHolm }: Finding): string[] {
  return [id, String(items), String(clusters), percent(estimate), pWords(estimate.interval?.p), pWords(pHolm)];
}

function videoRow({ id, clusters, items, estimate, pairs, pHolm }: VideoFinding): string[] {
  const counts = [String(clusters), String(items)];
  return [id, ...counts, rho(estimate), pairs ? percent(pairs) : '', pWords(estimate.interval?.p), pWords(pHolm)];
}

function sorted<Found extends Finding>(findings: readonly Found[]): Found[] {
  return findings.toSorted((a, b) => a.estimate.value - b.estimate.value);
}

const percent = (estimate: Estimate): string => withInterval(estimate, (share) => (share * 100).toFixed(1));
const rho = (estimate: Estimate): string => withInterval(estimate, (number) => number.toFixed(3));

function withInterval({ value, interval }: Estimate, shown: (number: number) => string): string {
  return interval ? `${shown(value)} [${shown(interval.low)}, ${shown(interval.high)}]` : `${shown(value)} (too few)`;
}

function pWords(p: number | undefined): string {
  return p === undefined ? '' : p < 0.001 ? '< .001' : p.toFixed(3);
}

function printTable(head: readonly string[], rows: readonly string[][]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
  }
}
