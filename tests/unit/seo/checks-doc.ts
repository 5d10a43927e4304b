import en from '@/assets/locales/en.json';
import type { Check, CheckGroup } from '@/lib/seo/check';
import { RUBRIC, RUBRIC_VERSION, type RubricEntry } from '@/lib/seo/rubric';
import { camelCase } from '@/lib/words/words';

export interface CheckWords {
  good: string;
  bad: string;
  why: string;
  advice: Record<string, string>;
}

const HEADINGS: Record<CheckGroup, string> = {
  validity: 'Validity: rules of YouTube, pass or fail, no points',
  title: 'Title: 40 points',
  description: 'Description: 20 points',
  structure: 'Structure: 20 points',
  thumbnail: 'Thumbnail: 15 points',
  tags: 'Tags: 5 points',
};

const INTRODUCTION = `# Checks

Written by \`npm test -- -u\` from \`lib/seo/rubric.ts\` and \`assets/locales/en.json\`: change those, not this page. Rubric ${RUBRIC_VERSION}.

The SEO score is the weighted mean over the checks that apply to a video, from 0 to 100. What a page does not show does not apply, and a
check that crashes is left out; neither counts as zero. Validity is told apart and never blended in. The score is about packaging and
completeness. It is no forecast of views, and contains no views, likes or other numbers of YouTube's.

Sentiment, numbers, "power words", brackets and emoji earn no points: the studies contradict each other. A check outside validity with
weight 0 is a note: it says something worth knowing, and open data contradict that mending it helps. What was measured, of the score and of
each check, is in [evidence.md](evidence.md).
`;

/** docs/checks.md, whole. */
export function writeChecksDoc(): string {
  const groups = Object.keys(HEADINGS) as CheckGroup[];
  return [INTRODUCTION, ...groups.map(writeGroup)].join('\n');
}

function writeGroup(group: CheckGroup): string {
  const entries = RUBRIC.filter(({ check }) => check.group === group);
  const head =
    '| check | weight | thresholds | severity | evidence | why | advice |\n| --- | --- | --- | --- | --- | --- | --- |';
  return `## ${HEADINGS[group]}\n\n${head}\n${entries.map(writeRow).join('\n')}\n`;
}

function writeRow({ check, weight }: RubricEntry): string {
  const wordsById: Record<string, CheckWords | undefined> = en.checks;
  const words = wordsById[camelCase(check.id)];
  if (!words) throw new Error(`en.json has no words for ${check.id}`);
  const cells = [`**${words.good}** (\`${check.id}\`)`, String(weight), writeThresholds(check), check.severity];
  const advice = Object.values(words.advice).join(' · ');
  return `| ${[...cells, writeEvidence(check), words.why, advice].map(escapeCell).join(' | ')} |`;
}

function writeThresholds({ thresholds }: Check): string {
  return Object.entries(thresholds)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function writeEvidence({ evidence, source }: Check): string {
  return source === null ? evidence : `[${evidence}](${source})`;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
