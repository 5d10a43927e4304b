// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RankTracking } from '@/components/ranks/rank-tracking';
import { askBackground } from '@/lib/messages/to-background';
import { pacificDayOf } from '@/lib/network/pacific-day';
import { quotaRowId } from '@/lib/network/quota';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { ranksJobKey } from '@/lib/storage/ranks';
import { DEFAULT_SETTINGS, loadSettings, saveSettings, type KeywordSettings } from '@/lib/storage/settings';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { Video } from '@/lib/video/video';
import { addKey, agree } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeFacts } from '../../../support/make-facts';
import { makeJobRow } from '../../../support/make-jobs';
import { dayBefore, makeLook, makeTracked, RANKED_VIDEO } from '../../../support/make-ranks';
import { makeRow } from '../../../support/make-row';
import { keepFacts } from '../../../support/keep-answers';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const HOUR_MS = 3_600_000;
const TODAY = pacificDayOf(Date.now());

beforeEach(async () => {
  ask.mockResolvedValue(undefined);
  for (const table of database.tables) await table.clear();
});
afterEach(cleanup);

const show = (video: Partial<Video> = {}, draft: DraftRow | null = null) =>
  render(<RankTracking row={draft ?? makeRow(video)} draft={draft} />);
const setUp = async () => {
  await agree(database);
  await addKey(database);
};
const choose = async (parts: Partial<KeywordSettings>) => {
  const settings = await loadSettings(database);
  await saveSettings(database, { ...settings, keywords: { ...DEFAULT_SETTINGS.keywords, ...parts } });
};
const useSearches = (used: number) => {
  const id = quotaRowId('key-1', 'search', Date.now());
  return database.quota.put({ id, quotaId: 'key-1', bucket: 'search', day: TODAY, used, exhaustedAt: null } as never);
};
const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const says = (words: string | RegExp) => screen.findByText(words);
const lookedNow = (position: number | null, parts = {}) =>
  database.ranks.put({ ...makeLook(TODAY, position), at: Date.now() - 2 * HOUR_MS, ...parts });

describe('before it can begin', () => {
  it.each([
    ['a key', agree, 'Enter a key or sign in'],
    ['consent', addKey, 'Read and agree'],
  ])('says without %s what it would do and cost, and leads there; what is followed stays', async (_, prepare, way) => {
    await prepare(database);
    await database.trackedPhrases.add(makeTracked());
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    show();
    const invitation = await screen.findByRole('region', { name: 'See where your video is found' });
    expect(invitation.textContent).toContain('one of the 100 searches a day');
    fireEvent.click(within(invitation).getByRole('button', { name: way }));
    expect(create.mock.lastCall?.[0].url).toMatch(/\/options\.html#youtube$/);
    expect(await screen.findByRole('heading', { name: 'sourdough starter' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says of an upload without an address that it has to wait', async () => {
    show({ id: UNNAMED_VIDEO });
    await says(/has not given this upload an address yet/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('following', () => {
  beforeEach(setUp);

  it('takes what is typed, and what the video says of itself with a click', async () => {
    show({ tags: ['first loaf', 'bread'], language: 'pt-BR', title: 'Pão' });
    const field = await screen.findByRole('textbox', { name: 'Phrase to follow' });
    await says(/^No phrase is followed yet/);
    fireEvent.change(field, { target: { value: '  rye bread ' } });
    fireEvent.click(await button('Follow'));
    fireEvent.click(await button('Follow “first loaf”'));
    const choice = { videoId: RANKED_VIDEO, videoTitle: 'Pão', language: 'pt' };
    expect(asked('trackPhrase')).toEqual([
      { ...choice, phrase: 'rye bread' },
      { ...choice, phrase: 'first loaf' },
    ]);
    expect((field as HTMLInputElement).value).toBe('');
  });

  it.each([
    ['fil', ''],
    [null, ''],
    ['EN', 'en'],
  ])('asks for language %s as "%s"', async (language, expected) => {
    show({ language });
    fireEvent.click(await button('Follow “bread baking”'));
    expect(asked('trackPhrase')[0].language).toBe(expected);
  });

  it('does not follow nothing, nor the same twice', async () => {
    await database.trackedPhrases.add(makeTracked());
    show({ tags: ['Sourdough starter'] });
    const field = await screen.findByRole('textbox');
    for (const value of ['', '   ', 'Sourdough  STARTER']) {
      fireEvent.change(field, { target: { value } });
      fireEvent.click(await button('Follow'));
    }
    await says('This phrase is followed already.');
    expect(asked('trackPhrase')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Follow “Sourdough starter”' })).toBeNull();
  });

  it('ends with twenty', async () => {
    await database.trackedPhrases.bulkAdd(
      Array.from({ length: 20 }, (_, place) => makeTracked({ phrase: `p${place}` })),
    );
    show();
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'one more' } });
    fireEvent.click(await button('Follow'));
    await says('20 of 20 phrases followed');
    await says(/^You follow as many as there can be/);
    expect(asked('trackPhrase')).toEqual([]);
  });

  it('tells why it failed', async () => {
    ask.mockRejectedValue(new Problem('too-many-phrases'));
    show();
    fireEvent.click(await button('Follow “bread baking”'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/follows 20 phrases a video.*Stop following one/);
  });

  it('stops after a second click, and the focus stays in the list', async () => {
    await database.trackedPhrases.bulkAdd([makeTracked(), makeTracked({ phrase: 'bread', addedAt: 2 })]);
    ask.mockImplementation(async () => database.trackedPhrases.delete(makeTracked().id));
    show();
    fireEvent.click(await button('Stop following “sourdough starter”'));
    expect(asked('untrackPhrase')).toEqual([]);
    await act(async () => fireEvent.click(await button('Stop following')));
    expect(asked('untrackPhrase')).toEqual([{ id: makeTracked().id }]);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'sourdough starter' })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Followed phrases' })));
  });
});

describe('"Look now"', () => {
  beforeEach(async () => {
    await setUp();
    await database.trackedPhrases.bulkAdd([makeTracked(), makeTracked({ phrase: 'bread' })]);
  });

  it('says before what it costs and what is left, and asks for the video', async () => {
    await useSearches(7);
    show();
    await says(/^Each phrase costs 1 of YouTube's 100 searches a day\. The daily look takes at most 60/);
    await says(/^93 searches left today by Limelight's count, filled again at \d/);
    await says('2 searches');
    fireEvent.click(await button('Look now'));
    expect(asked('checkRanks')).toEqual([{ videoId: RANKED_VIDEO }]);
  });

  it.each([
    ['every phrase had its look', async () => void (await lookAll()), /^All were looked at today/],
    ['no search is left', () => useSearches(100), /^No search is left today/],
    ['the source is off', () => choose({ offSources: ['search'] }), /^YouTube's search is switched off/],
  ])('does nothing when %s, and says so', async (_, prepare, words) => {
    await prepare();
    show();
    await says(words);
    fireEvent.click(await button('Look now'));
    expect(asked('checkRanks')).toEqual([]);
  });
  const lookAll = async () => {
    await lookedNow(3);
    await lookedNow(4, { id: 'x', trackedId: makeTracked({ phrase: 'bread' }).id });
  };

  it.each([
    ['running', null, 'Looking…', /^Running · 1 of 2$/],
    ['waiting', 'offline', 'Look now', /^Waits for the network · 1 of 2$/],
  ] as const)('shows how far a look is that is %s', async (state, problem, name, words) => {
    const job = { kind: 'track-ranks', dedupeKey: ranksJobKey(RANKED_VIDEO), total: 2, doneCount: 1, state, problem };
    await database.jobs.add(makeJobRow(job));
    show();
    await says(words);
    fireEvent.click(await button(name));
    expect(asked('checkRanks')).toEqual([]);
  });

  it.each([
    ['its own failure', async () => void ask.mockRejectedValue(new Problem('permission-missing')), 'Allow'],
    ['what stopped the daily look', () => stopWith('key-invalid'), 'Open Options'],
  ])('tells %s with the way out', async (_, prepare, way) => {
    await prepare();
    show();
    fireEvent.click(await button('Look now'));
    expect(within(await screen.findByRole('alert')).getByRole('button', { name: way })).toBeTruthy();
  });
  const stopWith = (problem: 'key-invalid') => database.trackedPhrases.toCollection().modify({ problem });
});

describe('a video that search does not show', () => {
  beforeEach(setUp);
  const warning = /^This video is not public/;

  it.each([
    ['the page', { isUnlisted: true }, null, 'public' as const],
    ['Studio', {}, makeDraftRow(), 'public' as const],
    ['YouTube', {}, null, 'private' as const],
  ])('is named so as far as %s tells', async (_, video, draft, privacy) => {
    await keepFacts(database, makeFacts({ privacy }));
    show(video, draft);
    await says(warning);
  });

  it('is not suspected', async () => {
    await keepFacts(database, makeFacts({ privacy: 'public' }));
    show({ isUnlisted: false });
    await screen.findByRole('textbox');
    expect(screen.queryByText(warning)).toBeNull();
  });
});

it('follows the rows: a look that is written is shown at once', async () => {
  await setUp();
  await database.trackedPhrases.add(makeTracked());
  await database.ranks.add(makeLook(dayBefore(TODAY, 7), 10));
  show();
  await says('#10');
  await act(() => lookedNow(7));
  await says('#7');
  await says('up 3 places in 7 days');
});
