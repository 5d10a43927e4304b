// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PhraseList } from '@/components/ranks/phrase-list';
import type { Ranks } from '@/components/ranks/use-ranks';
import type { RankRow, TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { dayBefore, makeLook, makeTracked, RANKED_VIDEO } from '../../../support/make-ranks';
import { eventually } from '../../../support/eventually';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const downloads = vi.hoisted(() => ({ downloadText: vi.fn() }));
vi.mock('@/components/ui/download-text', () => downloads);
afterEach(cleanup);

const TODAY = '2026-11-21';
const nothing = { job: null, quota: null, isOff: false, isKeptLong: false, isHidden: false };
const show = (looks: RankRow[], tracked: TrackedPhraseRow[] = [makeTracked()], parts: Partial<Ranks> = {}) =>
  render(<PhraseList videoId={RANKED_VIDEO} ranks={{ ...nothing, tracked, looks, ...parts }} />);
const item = () =>
  within(screen.getByRole('list', { name: 'Followed phrases' })).getAllByRole('listitem')[0]?.textContent;

describe('a phrase', () => {
  it('says that it was not looked up yet, and nothing else', () => {
    show([]);
    expect(item()).toBe(
      'sourdough starterNo look yet. The daily look comes within a few hours; “Look now” does not wait for it.English, United States',
    );
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Export CSV' })).toBeNull();
  });

  it('says place, origin, age, best place and for whom was asked', () => {
    show([makeLook(dayBefore(TODAY, 9), 4), makeLook(TODAY, 7, { at: Date.now() - 7_200_000 })]);
    expect(item()).toContain('#7 of 50 looked atnobody looked 7 days before');
    expect(item()).toContain('YouTube, 2 hours agoBest: #4 on Nov 12, 2026English, United States');
  });

  it.each([
    [null, 50, 'Not in the first 50'],
    [null, 12, 'Not in the first 12'],
    [null, 1, 'Not the only result there is'],
    [null, 0, 'YouTube finds nothing for it'],
    [1, 1, '#1 of 1 looked at'],
  ])('at place %s of %i: %s', (position, results, words) => {
    show([makeLook(TODAY, position, { results })]);
    expect(item()).toContain(words.split(' | ')[0]);
  });

  it.each([
    [8, 7, 'up 1 place in 7 days'],
    [7, 10, 'down 3 places in 7 days'],
    [7, 7, 'the same as 7 days before'],
    [null, 7, 'not there 7 days before'],
    [7, null, 'was #7 7 days before'],
    [null, null, 'not there 7 days before either'],
  ])('that was at %s and is at %s: %s', (before, now, words) => {
    show([makeLook(dayBefore(TODAY, 7), before), makeLook(TODAY, now)]);
    expect(item()).toContain(words);
  });

  it('is not compared in its first week', () => {
    show([makeLook(dayBefore(TODAY, 6), 3), makeLook(TODAY, 2)]);
    expect(item()).not.toContain('7 days');
  });

  it.each([
    ['quota-exceeded', "The day's searches were used up before this phrase had its turn. It goes first next time."],
    ['request-refused', 'The last look failed: '],
  ] as const)('tells of %s in its own row', (problem, words) => {
    show([], [makeTracked({ problem })]);
    expect(item()).toContain(words);
  });

  it('leaves to the head of the page what stops all of them', () => {
    show([], [makeTracked({ problem: 'key-invalid' })]);
    expect(item()).not.toContain('failed');
  });

  it.each([
    ['de', '', 'German'],
    ['', 'GB', 'United Kingdom'],
    ['', '', 'any language'],
  ])('asked for %s|%s says "%s"', (language, region, words) => {
    show([], [makeTracked({ language, region })]);
    expect(item()?.endsWith(words)).toBe(true);
  });

  it('leads to the search itself, and writes itself in its own direction', () => {
    show([], [makeTracked({ phrase: 'خبز & ماء' })]);
    const link = screen.getByRole('link', { name: 'Search for “خبز & ماء” on YouTube' });
    expect(link.getAttribute('href')).toBe(
      `https://www.youtube.com/results?search_query=${encodeURIComponent('خبز & ماء')}`,
    );
    const heading = screen.getByRole('heading', { name: 'خبز & ماء' });
    expect(within(heading).getByText('خبز & ماء').getAttribute('dir')).toBe('auto');
  });
});

describe('its history', () => {
  const looks = [makeLook(dayBefore(TODAY, 3), 12), makeLook(dayBefore(TODAY, 2), null), makeLook(TODAY, 9)];

  it('is a picture whose name says the same', () => {
    show(looks);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^Places for “sourdough starter” from Nov 18, 2026 to Nov 21, 2026: last #9\. Best #9 on Nov 21, 2026\./,
    );
    expect(item()).toContain('not in the first 50gap: no look on that day');
  });

  it('is a table of every day, too', () => {
    show(looks);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'Day (Pacific time)Place',
      'Nov 21, 2026#9',
      'Nov 20, 2026no look',
      'Nov 19, 2026Not in the first 50',
      'Nov 18, 2026#12',
    ]);
  });

  it.each([
    [3, 3],
    [4, 0],
  ])('of %i phrases is open for %i', (count, open) => {
    const tracked = Array.from({ length: count }, (_, place) => makeTracked({ phrase: `p${place}` }));
    show(
      tracked.map(({ id }) => makeLook(TODAY, 1, { trackedId: id })),
      tracked,
    );
    expect(screen.queryAllByRole('img')).toHaveLength(open);
  });

  it('can be hidden', () => {
    show(looks);
    fireEvent.click(screen.getByRole('button', { name: 'Hidden' }));
    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Chart' }));
    expect(screen.getByRole('img')).toBeTruthy();
  });
});

it.each([
  [false, /^Looks are kept for 29 days/],
  [true, /^Looks are kept for a year/],
])('says for how long looks are kept (agreed: %s), and that people see other orders', (isKeptLong, words) => {
  show([], [makeTracked()], { isKeptLong });
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/for no particular viewer: what people see differs/)).toBeTruthy();
});

it('is downloaded as a file that spreadsheets read', async () => {
  const risky = makeTracked({ phrase: '=SUM(A1)', language: '' });
  show(
    [makeLook(TODAY, null), makeLook('2026-11-19', 4), makeLook(TODAY, 2, { trackedId: risky.id })],
    [makeTracked(), risky],
  );
  fireEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
  await eventually(() => expect(downloads.downloadText).toHaveBeenCalledOnce());
  const [name, text, type] = downloads.downloadText.mock.lastCall ?? [];
  expect([name, type]).toEqual(['ranks-sourdough01.csv', 'text/csv']);
  expect(text.split('\r\n')).toEqual([
    '\uFEFFvideo,phrase,language,region,dayPacific,lookedAt,place,resultsLookedAt',
    'sourdough01,sourdough starter,en,US,2026-11-19,2026-11-19T12:00:00.000Z,4,50',
    'sourdough01,sourdough starter,en,US,2026-11-21,2026-11-21T12:00:00.000Z,,50',
    'sourdough01,"\'=SUM(A1)",,US,2026-11-21,2026-11-21T12:00:00.000Z,2,50',
  ]);
});
