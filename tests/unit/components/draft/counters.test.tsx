// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Counters } from '@/components/draft/counters';
import type { Video } from '@/lib/video/video';
import { makeDraftRow } from '../../../support/make-draft-row';

afterEach(cleanup);

const show = (video: Partial<Video>, tags: 'found' | 'folded' | 'missing' = 'found') =>
  render(<Counters row={makeDraftRow({ video, states: { tags } })} />);

describe('Counters', () => {
  it('counts the title as a reader does, and says where it is cut', () => {
    show({ title: '👩‍👩‍👧‍👦'.repeat(2) + 'a'.repeat(60), isShort: false });
    expect(screen.getByText('62 of 100')).toBeTruthy();
    expect(screen.getByText('Cut after 58 on phones')).toBeTruthy();
    expect(screen.getByText('Whole on desktop')).toBeTruthy();
  });

  it('counts as Studio does once that is too much', () => {
    show({ title: '😀'.repeat(51) });
    expect(screen.getByText('51 of 100 · Studio counts 102')).toBeTruthy();
    expect(screen.getByText('2 too many')).toBeTruthy();
  });

  it.each([
    [100, false],
    [101, true],
  ])('a title of %d is too long: %s', (length, isOver) => {
    show({ title: 'a'.repeat(length) });
    expect(screen.queryByText('1 too many') !== null).toBe(isOver);
  });

  it.each([
    ['counted', ['Foo-Baz', 'Foo Baz'], 'found', '17 of 500'],
    ['folded', null, 'folded', 'in “Show more”'],
    ['missing', null, 'missing', 'not seen'],
  ] as const)('says of tags that are %s', (_, tags, state, words) => {
    show({ tags: tags && [...tags] }, state);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says nothing about texts that are not shown', () => {
    show({ title: null, description: null });
    expect(screen.queryByText('Title')).toBeNull();
    expect(screen.queryByText('Description')).toBeNull();
  });
});
