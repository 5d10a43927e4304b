// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { exportRelated } from '@/components/keywords/export-related';
import { downloadText } from '@/components/ui/download-text';
import type { RelatedPhrase } from '@/lib/keywords/relate-phrases';

vi.mock('@/components/ui/download-text', () => ({ downloadText: vi.fn() }));
const downloaded = () => vi.mocked(downloadText).mock.calls[0];

const RELATED: RelatedPhrase[] = [
  { phrase: 'bread, rye', band: 'high', reasons: [{ name: 'completion', values: [3, 'bread'], of: 'demand' }] },
  { phrase: '=cmd()', band: 'low', reasons: [] },
];

it('writes a line a phrase, with the band said to be an estimate', async () => {
  await exportRelated('bread', RELATED);
  const [name, text, type] = downloaded() ?? [];
  expect([name, type]).toEqual(['phrases-bread.csv', 'text/csv']);
  expect(text?.startsWith('\uFEFF')).toBe(true);
  expect(text?.slice(1).split('\r\n')).toEqual([
    'position,phrase,demand_estimate,reasons',
    '1,"bread, rye",high,No. 3 in autocomplete for “bread”',
    `2,"'=cmd()",low,`,
  ]);
});

it.each([
  ['../../etc/passwd', 'phrases-etc-passwd.csv'],
  ['パンの作り方', 'phrases-パンの作り方.csv'],
  ['???', 'phrases-related.csv'],
  ['a'.repeat(90), `phrases-${'a'.repeat(60)}.csv`],
])('names the file after %j', async (seed, name) => {
  await exportRelated(seed, RELATED);
  expect(downloaded()?.[0]).toBe(name);
});
