import { describe, expect, it } from 'vitest';
import type { DraftChange, DraftTexts } from '@/lib/draft/edit';
import { isEditedSince, splitLiveSteps } from '@/lib/draft/live-steps';

const title = (before: string, after: string): { changes: DraftChange[] } => ({
  changes: [{ field: 'title', before, after }],
});
const tags = (before: string[], after: string[]): { changes: DraftChange[] } => ({
  changes: [{ field: 'tags', before, after }],
});
const texts = (change: Partial<DraftTexts>): DraftTexts => ({ title: null, description: null, tags: null, ...change });

const cases: [name: string, steps: { changes: DraftChange[] }[], now: DraftTexts, live: number[]][] = [
  ['as the step left it', [title('A', 'B')], texts({ title: 'B' }), [0]],
  ['edited further', [title('A', 'B')], texts({ title: 'B!' }), [0]],
  ['reloaded without saving', [title('A', 'B')], texts({ title: 'A' }), []],
  ['two steps, both lost', [title('A', 'B'), title('B', 'C')], texts({ title: 'A' }), []],
  ['two steps, the second lost', [title('A', 'B'), title('B', 'C')], texts({ title: 'B' }), [0]],
  ['there and back by Limelight', [title('A', 'B'), title('B', 'A')], texts({ title: 'A' }), [1]],
  ['one field typed back, the other not', [title('A', 'B'), tags([], ['x'])], texts({ title: 'A', tags: ['x'] }), [1]],
  ['tags that are not shown', [tags([], ['x'])], texts({ title: 'A' }), [0]],
  ['tags taken out by hand', [tags(['a'], ['a', 'x'])], texts({ tags: ['a'] }), []],
  ['tags in another order', [tags([], ['a', 'x'])], texts({ tags: ['x', 'a'] }), [0]],
];

describe('splitLiveSteps', () => {
  it.each(cases)('%s', (_, steps, now, live) => {
    const split = splitLiveSteps(steps, now);
    expect(split.live.map((step) => steps.indexOf(step))).toEqual(live);
    expect([...split.live, ...split.void].length).toBe(steps.length);
  });
});

describe('isEditedSince', () => {
  it.each([
    [title('A', 'B'), texts({ title: 'B' }), false],
    [title('A', 'B'), texts({ title: 'B!' }), true],
    [title('A', 'B'), texts({}), false],
    [tags([], ['x']), texts({ tags: ['x', 'y'] }), true],
  ])('%j in %j: %s', (step, now, isEdited) => {
    expect(isEditedSince(step, now)).toBe(isEdited);
  });
});
