// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DiffView, TagDiff } from '@/components/draft/diff-view';

afterEach(cleanup);

const texts = (container: HTMLElement, name: string) =>
  Array.from(container.querySelectorAll(name), (element) => element.textContent);

describe('DiffView', () => {
  it('underlines what comes and strikes out what goes', () => {
    const { container } = render(<DiffView before="My first loaf" after="My best loaf ever" language="en" />);
    expect(texts(container, 'del')).toEqual(['first']);
    expect(texts(container, 'ins').join('')).toBe('best ever');
  });

  it('parts words where there are no spaces', () => {
    const { container } = render(<DiffView before="パンを焼く" after="ケーキを焼く" language="ja" />);
    expect(texts(container, 'del')).toEqual(['パン']);
    expect(texts(container, 'ins')).toEqual(['ケーキ']);
  });

  it('shows a line break that goes alone', () => {
    const { container } = render(<DiffView before={'one\n\ntwo'} after="one two" language="en" />);
    expect(texts(container, 'del').join('')).toContain('↵');
  });

  it('shows text as text', () => {
    const { container } = render(<DiffView before="" after="<b>bold</b>" language="en" />);
    expect(texts(container, 'b')).toEqual([]);
    expect(texts(container, 'ins')).toEqual(['<b>bold</b>']);
  });

  it('leaves out what stays, and scrolls what is long, also by keyboard', () => {
    const stays = 'This sentence stays as it is. '.repeat(20);
    const { container } = render(<DiffView before={`${stays}old`} after={`${stays}new`} language="en" />);
    expect(container.textContent).toContain('…');
    expect(screen.queryByRole('group')).toBeNull();
    cleanup();
    render(<DiffView before="" after={'line\n'.repeat(9)} language="en" />);
    expect(screen.getByRole('group', { name: 'What changes' }).tabIndex).toBe(0);
  });
});

it('shows tags as chips, gone ones too', () => {
  const { container } = render(<TagDiff before={['bread', 'cake']} after={['bread', 'sourdough']} />);
  expect(texts(container, 'del')).toEqual(['cake']);
  expect(texts(container, 'ins')).toEqual(['sourdough']);
  expect(texts(container, 'span')).toEqual(['bread']);
});
