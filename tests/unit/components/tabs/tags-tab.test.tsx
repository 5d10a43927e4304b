// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TagsTab } from '@/components/tabs/tags-tab';
import { makeRow } from '../../../support/make-row';

afterEach(cleanup);

describe('TagsTab', () => {
  it('shows the tags in their order, letter for letter, twice if they are there twice', () => {
    const tags = ['sourdough', 'خبز', 'Bread  Lab', 'sourdough', '<b>bold</b>'];
    render(<TagsTab row={makeRow({ tags })} draft={null} />);
    const items = within(screen.getByRole('list', { name: 'Tags' })).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('span')?.textContent)).toEqual(tags);
  });

  it('counts them as YouTube does', () => {
    render(<TagsTab row={makeRow({ tags: ['Foo-Baz', 'Foo Baz'] })} draft={null} />);
    expect(screen.getByText('17 of 500 characters')).toBeTruthy();
  });

  it.each([
    ['none', [], /has no tags/],
    ['unknown', null, /does not show/],
  ])('says when they are %s', (_, tags, words) => {
    render(<TagsTab row={makeRow({ tags })} draft={null} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
