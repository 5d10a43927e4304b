// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sourceWords } from '@/components/performance/source-words';
import { PerformanceTab } from '@/components/tabs/performance-tab';
import { askBackground } from '@/lib/messages/to-background';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { SCOPES } from '@/lib/youtube/credentials';
import { keepAnswer, keepFacts } from '../../../support/keep-answers';
import { addKey, agree, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { makeFacts } from '../../../support/make-facts';
import { makeReport } from '../../../support/make-report';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const NOW = Date.now();
const ID = 'sourdough01';
const ALLOWED = { scopes: [SCOPES.read, SCOPES.analytics] };
const OTHER = 'UChearth0000000000000000';

beforeEach(async () => {
  ask.mockReturnValue(new Promise(() => undefined));
  for (const table of database.tables) await table.clear();
  await agree(database);
  await keepFacts(database, makeFacts());
});
afterEach(cleanup);

const show = () => render(<PerformanceTab row={makeRow({ channelId: OWN_CHANNEL })} draft={null} />);
const part = () => screen.findByRole('region', { name: 'Your report' });
const asked = () => ask.mock.calls.filter(([message]) => message === 'fetchReport').map(([, data]) => data);
const keepReport = (report: unknown = makeReport(), fetchedAt = NOW - 5 * 60_000) =>
  keepAnswer(database, 'report', ID, report, { owner: OWN_CHANNEL, fetchedAt });
/** Only the report fails; the rest is never answered. */
const fail = (problem: ProblemCode) =>
  ask.mockImplementation((message: string) =>
    message === 'fetchReport' ? Promise.reject(new Problem(problem)) : new Promise(() => undefined),
  );
/** What stands in the tab once it is all there. */
const settled = () => screen.findByRole('region', { name: 'Captions' });

describe('the report', () => {
  it('is asked for when the tab is open, and shows each figure as YouTube tells it', async () => {
    await signIn(database, ALLOWED);
    await keepReport();
    show();
    const report = within(await part());
    expect(await report.findByRole('heading', { name: /^Your report, Oct 22\s–\sNov 18$/ })).toBeTruthy();
    const tiles = report.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent]);
    expect(tiles).toEqual([
      ['Views', '4,210'],
      ['Watch time', '305 hr'],
      ['Average view duration', '4:21'],
      ['Average percentage viewed', '42%'],
      ['Subscribers gained', '37'],
      ['Shares', '19'],
    ]);
    expect(report.getByText('In these days 212 likes and 1 comment.')).toBeTruthy();
    expect(report.getAllByText('YouTube, 5 minutes ago')).toHaveLength(2);
    expect(report.queryByText(/Calculated/)).toBeNull();
    expect(asked()).toEqual([{ videoId: ID, isForced: false }]);
  });

  it('says in words where views came from, five at first', async () => {
    const names = ['YT_SEARCH', 'RELATED_VIDEO', 'SUBSCRIBER', 'SHORTS', 'EXT_URL', 'VR_HEADSET'];
    const sources = names.map((source, place) => ({ source, views: 100 - place }));
    await signIn(database, ALLOWED);
    await keepReport(makeReport({ sources }));
    show();
    const list = within(await screen.findByRole('region', { name: 'Where views come from' }));
    const items = () => list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items()).toHaveLength(5);
    expect(items()[0]).toBe('YouTube search100 views');
    fireEvent.click(list.getByRole('button', { name: 'Show all 6' }));
    expect(items()[5]).toBe('VR_HEADSET95 views');
  });

  it('is asked for anew by its own button', async () => {
    await signIn(database, ALLOWED);
    await keepReport();
    ask.mockImplementation(async (message: string) =>
      message === 'fetchReport' ? { value: makeReport(), fetchedAt: NOW - 1 } : new Promise(() => undefined),
    );
    show();
    fireEvent.click(await within(await part()).findByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(asked().at(-1)).toEqual({ videoId: ID, isForced: true }));
  });

  it.each([
    ['no rows', makeReport({ totals: null, sources: [] }), 'No data yet.'],
    ['nothing but zeros', makeReport({ totals: zeros(), sources: [] }), 'No data yet.'],
    ['no day', { ...makeReport({ totals: null, sources: [] }), days: null }, /^No data yet: .* two days late\.$/],
  ])('of %s says so', async (_, kept, words) => {
    await signIn(database, ALLOWED);
    await keepReport(kept);
    show();
    expect(await within(await part()).findByText(words)).toBeTruthy();
    expect(screen.queryByText('Watch time')).toBeNull();
  });

  it('that is old says so, and why no new one came', async () => {
    await signIn(database, ALLOWED);
    await keepReport(makeReport(), NOW - 3 * 86_400_000);
    fail('offline');
    show();
    const report = within(await part());
    expect((await report.findByRole('alert')).textContent).toMatch(/network|offline|internet/i);
    // The row and the failure come each in its own time.
    expect(await report.findByText(/^Older than you wish/)).toBeTruthy();
    expect(report.getByText('4,210')).toBeTruthy();
  });

  it('asks the browser for the address of Analytics', async () => {
    const request = vi.fn(async () => false);
    Object.assign(fakeBrowser.permissions, { request });
    await signIn(database, ALLOWED);
    fail('permission-missing');
    show();
    fireEvent.click(await within(await part()).findByRole('button', { name: 'Allow' }));
    expect(request).toHaveBeenCalledWith({ origins: ['https://youtubeanalytics.googleapis.com/*'] });
  });
});

describe('before reports are allowed', () => {
  const offer = async () => within(await part()).findByRole('button', { name: 'Allow reports' });

  it('nothing is asked, and a calm line offers it', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await signIn(database);
    await keepReport();
    show();
    fireEvent.click(await offer());
    expect(create.mock.lastCall?.[0].url).toMatch(/options\.html#youtube$/);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(within(await part()).queryByRole('button', { name: 'Refresh' })).toBeNull();
    expect(screen.queryByText('Watch time')).toBeNull();
    expect(asked()).toEqual([]);
  });

  it('it is offered too where Google says that it is not', async () => {
    await signIn(database, ALLOWED);
    fail('scope-missing');
    show();
    expect(await offer()).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('it is asked for as soon as they are', async () => {
    await signIn(database);
    show();
    await offer();
    await database.accounts.update(OWN_CHANNEL, ALLOWED);
    await waitFor(() => expect(asked()).toHaveLength(1));
  });
});

describe('there is no report', () => {
  it.each([
    ['without a sign-in', async () => addKey(database)],
    ['of another channel’s video', async () => signIn(database, { ...ALLOWED, id: OTHER })],
  ])('%s, whatever is kept', async (_, setUp) => {
    await setUp();
    await keepReport();
    show();
    await settled();
    expect(screen.queryByRole('region', { name: 'Your report' })).toBeNull();
    expect(asked()).toEqual([]);
  });
});

describe('sourceWords', () => {
  const KNOWN = [
    ...['ADVERTISING', 'ANNOTATION', 'CAMPAIGN_CARD', 'END_SCREEN', 'EXT_URL', 'HASHTAGS', 'LIVE_REDIRECT'],
    ...['NO_LINK_EMBEDDED', 'NO_LINK_OTHER', 'NOTIFICATION', 'PLAYLIST', 'PRODUCT_PAGE', 'PROMOTED', 'RELATED_VIDEO'],
    ...['SHORTS', 'SOUND_PAGE', 'SUBSCRIBER', 'YT_CHANNEL', 'YT_OTHER_PAGE', 'YT_SEARCH', 'VIDEO_REMIXES'],
  ];

  it('has a name of its own for every source YouTube documents', () => {
    const words = KNOWN.map(sourceWords);
    expect(new Set(words).size).toBe(KNOWN.length);
    for (const each of words) expect(each).not.toMatch(/_|^$/);
  });

  it.each(['NEW_PLACE', 'constructor', ''])('writes %j as YouTube does', (source) => {
    expect(sourceWords(source)).toBe(source);
  });
});

function zeros() {
  return Object.fromEntries(Object.keys(makeReport().totals ?? {}).map((name) => [name, 0]));
}
