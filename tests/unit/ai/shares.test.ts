import { expect, it } from 'vitest';
import { type AiShare, missingShares } from '@/lib/ai/shares';

it.each<[string, AiShare[], AiShare[]]>([
  ['nothing of nothing', [], []],
  ['nothing of what was agreed to', ['analytics'], []],
  ['what was not, in its order', ['pictures', 'analytics', 'comments'], ['pictures', 'comments']],
])('the creator has to agree to %s', (_, wanted, missing) => {
  expect(missingShares(wanted, { comments: null, analytics: 0, pictures: null })).toEqual(missing);
});
