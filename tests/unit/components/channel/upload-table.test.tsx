// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { UploadTable } from '@/components/channel/upload-table';
import type { VideoFacts } from '@/lib/video/facts';
import { FETCHED_AT, makeUploads } from '../../../support/make-facts';

afterEach(cleanup);

function show(count: number, parts: (index: number) => Partial<VideoFacts> = () => ({})) {
  const uploads = makeUploads(count, parts).map((value) => ({ value, fetchedAt: FETCHED_AT }));
  return render(<UploadTable uploads={uploads} />);
}
const rows = () => screen.getAllByRole('row').slice(1);
const titles = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const head = (name: string) => screen.getByRole('columnheader', { name });
const sortBy = (name: string) => fireEvent.click(within(head(name)).getByRole('button'));

it('shows a row an upload, each number as a number, with a link to the video', () => {
  show(1);
  const cells = within(rows()[0] as HTMLElement).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['Nov 13, 2026', '1,000', '143', '5%', '0.5%']);
  const link = screen.getByRole('link', { name: 'Loaf 1' });
  expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=upload00000');
  expect(link.getAttribute('rel')).toBe('noreferrer');
});

it('says what is not known, and not "0"', () => {
  show(1, () => ({ viewCount: null, likeCount: null, commentCount: 0 }));
  const cells = within(rows()[0] as HTMLElement).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['Nov 13, 2026', '–', '–', '–', '–']);
});

it('can be scrolled by keyboard', () => {
  show(1);
  expect(screen.getByRole('region', { name: 'Uploads' }).tabIndex).toBe(0);
});

describe('the order', () => {
  const sorted = () =>
    screen
      .getAllByRole('columnheader')
      .filter((column) => column.hasAttribute('aria-sort'))
      .map((column) => [column.textContent, column.getAttribute('aria-sort')]);

  it('is newest first, and says so', () => {
    show(3);
    expect(titles()).toEqual(['Loaf 1', 'Loaf 2', 'Loaf 3']);
    expect(sorted()).toEqual([['Published', 'descending']]);
  });

  it('begins with the most of a number, and turns at the second click', () => {
    show(3);
    sortBy('Views');
    expect([titles(), sorted()]).toEqual([['Loaf 3', 'Loaf 2', 'Loaf 1'], [['Views', 'descending']]]);
    sortBy('Views');
    expect([titles(), sorted()]).toEqual([['Loaf 1', 'Loaf 2', 'Loaf 3'], [['Views', 'ascending']]]);
  });

  it('begins with A for titles', () => {
    show(3, (index) => ({ title: ['b', 'c', 'a'][index] ?? '' }));
    sortBy('Title');
    expect([titles(), sorted()]).toEqual([['a', 'b', 'c'], [['Title', 'ascending']]]);
  });
});

describe('many uploads', () => {
  it('come fifty at a time, and the rest when it is asked for', () => {
    show(120);
    expect(rows()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more of 120' }));
    expect(rows()).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more of 120' }));
    expect(rows()).toHaveLength(120);
    expect(screen.queryByRole('button', { name: /^Show / })).toBeNull();
  });

  it('need no button when there are fifty', () => {
    show(50);
    expect(rows()).toHaveLength(50);
    expect(screen.queryByRole('button', { name: /^Show / })).toBeNull();
  });

  it('are sorted before they are cut', () => {
    show(60);
    sortBy('Views');
    expect(titles()[0]).toBe('Loaf 60');
  });
});
