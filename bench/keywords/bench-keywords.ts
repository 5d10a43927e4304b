import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { ROOT } from '../../tests/support/folders.ts';
import { spreadOf } from '../statistics.ts';
import { askEngine, type Engine } from './ask-engine.ts';
import { findRuleBreaks } from './find-rule-breaks.ts';
import { judgeKeywords } from './judge-keywords.ts';
import { measureHistory } from './measure-history.ts';
import { measureText } from './measure-text.ts';
import { printComparison } from './print-comparison.ts';
import { readDataSets } from './read-data-sets.ts';
import { selectSample } from './select-sample.ts';

const MAX_OF_CHANNEL = 200;

/** Measures suggestions against tags creators chose, prints tables, writes bench/keywords.json; 1 when a mark is missed. */
export function runKeywordBench(engine: Engine): number {
  const data = readDataSets();
  if (!data) {
    console.log('The data sets are not there (they are no part of the repository): nothing was measured.');
    return 0;
  }
  const sample = selectSample(data.videos, MAX_OF_CHANNEL);
  console.log(
    `${data.videos.length} videos with a description and 3 tags or more; measured: ${sample.length}, at most ` +
      `${MAX_OF_CHANNEL} of each channel, spread over its time. Languages as a small detector tells them.\n` +
      'What is measured is agreement with the tags that creators chose, not quality: a good tag may not be among them.',
  );
  console.log(
    "The weights of Limelight's phrase score were fitted to these channels: two halves, each by the other, find 1 % less.",
  );
  console.log('\n== Text alone: title and description');
  const text = measureText(engine, sample);
  for (const one of [text.overall, ...text.byDataSet, ...text.byLanguage, text.transcripts]) printComparison(one);
  console.log(
    '\n== With the channel: only earlier videos, and of them titles and tags; its index is at most 10 uploads old',
  );
  const history = measureHistory(engine, data, sample);
  for (const one of [history.overall, ...history.byLanguage]) printComparison(one);
  console.log('\nShare of suggestions that are right and new for the channel:');
  for (const [name, share] of Object.entries(history.newAndRight))
    console.log(`  ${name.padEnd(46)}${share.toFixed(4)}`);
  const time = spreadOf(history.millis, 'ms');
  const processor = spreadOf(history.processorMillis, 'ms');
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(
    `\nOne suggestion with history: median ${time.median} ms, p95 ${time.p95} ms by the clock (load ${load} on ` +
      `${availableParallelism()} cores); median ${processor.median} ms, p95 ${processor.p95} ms of the processor, ` +
      'which is what is judged: the clock holds on an idle machine only.',
  );
  const broken = findRuleBreaks([...history.suggestions, ...sample.map((video) => askEngine(engine, video, {}))]);
  if (broken.length > 0) console.log(`Breaks a rule: ${broken.slice(0, 10).join(' · ')}`);
  const verdicts = judgeKeywords(text, history, processor.p95, broken.length);
  const { overall, byLanguage, newAndRight } = history;
  const results = {
    text,
    history: { overall, byLanguage, newAndRight, medianMs: processor.median, p95Ms: processor.p95 },
  };
  writeFileSync(`${ROOT}bench/keywords.json`, `${JSON.stringify(results, null, 2)}\n`);
  const isKept = verdicts.every((one) => one.isKept);
  const figures = verdicts.map((one) => `${one.isKept ? '' : 'FAIL '}${one.text}`).join('; ');
  console.log(`\n${isKept ? 'Kept' : 'MISSED'}: ${figures}`);
  return isKept ? 0 : 1;
}
