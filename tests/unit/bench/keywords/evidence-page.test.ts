import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import measured from '@/bench/keywords.json';

const ROOT = resolve(import.meta.dirname, '../../../..');
const page = readFileSync(resolve(ROOT, 'docs/evidence.md'), 'utf8').replace(/ +/g, ' ');
const threeDigits = (value: number) => value.toFixed(3).replace(/^0/, '');

const AGREEMENTS = [
  ...Object.entries(measured.text.overall.systems).filter(([name]) => !name.includes('channel')),
  ...Object.entries(measured.history.overall.systems),
];

describe('what docs/evidence.md says of tags', () => {
  it.each(AGREEMENTS)('is what was measured of %s', (name, { recall, precision, ndcg, tokenRecall }) => {
    const figures = [recall, precision, ndcg, tokenRecall].map(threeDigits);
    expect(page).toContain(`| ${name} | ${figures.join(' | ')} |`);
  });

  it('is of as many videos', () => {
    expect(page).toContain(`${measured.text.overall.videos.toLocaleString('en-US')} videos`);
    expect(page).toContain(`${measured.history.overall.videos.toLocaleString('en-US')} videos`);
  });
});
