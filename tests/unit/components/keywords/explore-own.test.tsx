// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGINS } from '@/components/account/access';
import { Explorer } from '@/components/keywords/explorer';
import { askBackground } from '@/lib/messages/to-background';
import { saveAccount } from '@/lib/storage/accounts';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import { SCOPES } from '@/lib/youtube/credentials';
import { fakeAccess } from '../../../support/fake-access';
import { keepAnswer, keepFacts } from '../../../support/keep-answers';
import { makeIdentityRow, makeToken } from '../../../support/make-account';
import { makeDraftRow } from '../../../support/make-draft-row';
import { keepCompletions, keepExploration, makeExplorationRow } from '../../../support/make-exploration';
import { makeFacts } from '../../../support/make-facts';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const AT = Date.UTC(2026, 10, 20);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  fakeAccess(true, Object.values(ORIGINS));
  const keywords = { ...DEFAULT_SETTINGS.keywords, autocompleteAgreedAt: AT, derivedAgreedAt: AT };
  await saveSettings(database, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, agreedAt: AT }, keywords });
  await saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, 1);
  ask.mockResolvedValue(undefined);
});
afterEach(cleanup);

const sent = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const watch = () => render(<Explorer row={makeRow({ language: 'en' })} draft={null} />);
const inStudio = (draft: DraftRow) => render(<Explorer row={draft} draft={draft} />);
const list = async (name: string) => within(await screen.findByRole('list', { name }));

describe('the creator’s own channel', () => {
  async function signIn() {
    const row = makeIdentityRow();
    await saveAccount(database, row, makeToken({ scopes: [SCOPES.read, SCOPES.analytics] }), Date.now());
    return row.id;
  }
  const terms = (views: number) => [{ term: 'sourdough starter', views }];

  it('says what would show rising terms', async () => {
    await keepExploration(makeExplorationRow());
    watch();
    expect(await screen.findByText(/^Sign in and allow reports/)).toBeTruthy();
  });

  it('shows terms that grew, and videos about it', async () => {
    const id = await signIn();
    const days = { first: '2026-10-21', last: '2026-11-17' };
    const before = { days: { first: '2026-09-23', last: '2026-10-20' }, terms: terms(40) };
    await keepAnswer(database, 'search-terms', id, { days, terms: terms(212), before }, { owner: id });
    const facts = { channelId: id, title: 'My sourdough diary', viewCount: 1_234 };
    await keepFacts(database, makeFacts({ videoId: 'diary000001' as never, ...facts }));
    await keepExploration(makeExplorationRow());
    watch();
    expect((await list('Rising in your own data')).getByText('40 → 212 views in 28 days')).toBeTruthy();
    const covered = await list('You already cover this');
    expect(covered.getByRole('link', { name: /My sourdough diary/ })).toBeTruthy();
    expect(covered.getByText(/1\.23K views/)).toBeTruthy();
  });

  it('tells of a tag whose videos did well where that comes from', async () => {
    const id = await signIn();
    for (const [at, viewCount] of [9_000, 9_000, 9_000, 100, 100, 100, 100].entries()) {
      const tags = viewCount > 100 ? ['Sourdough'] : ['garden'];
      await keepFacts(database, makeFacts({ videoId: `diary00000${at}` as never, channelId: id, tags, viewCount }));
    }
    await keepExploration(makeExplorationRow());
    watch();
    const demand = within(await screen.findByRole('region', { name: /^Demand/ }));
    expect(demand.getByText(/90/)).toBeTruthy();
    expect(demand.getByText(/your videos on YouTube/)).toBeTruthy();
  });

  it('knows what was typed in Studio without any key', async () => {
    await database.versions.add({
      ...{ videoId: 'diary000001' as never, title: 'Sourdough diary', description: '', tags: [], seenAt: 1 },
      ...{ startedAt: 1, isSaved: true, isLost: false, kind: 'seen' as never },
    } as never);
    await keepExploration(makeExplorationRow());
    watch();
    expect((await list('You already cover this')).getByRole('link', { name: /Sourdough diary/ })).toBeTruthy();
  });
});

describe('what can be done with a phrase', () => {
  beforeEach(async () => {
    await keepExploration(makeExplorationRow());
    await keepCompletions({ sourdough: ['sourdough starter', 'sourdough bread'] });
  });

  it('is adding it to the draft, once', async () => {
    inStudio(makeDraftRow({ video: { language: 'en', tags: ['Sourdough Bread'] } }));
    const related = await list('Related phrases');
    const there = related.getByRole('button', { name: '“sourdough bread” is among the tags' });
    fireEvent.click(there);
    expect(sent('editDraft')).toEqual([]);
    await act(
      async () => void fireEvent.click(related.getByRole('button', { name: 'Add “sourdough starter” to the tags' })),
    );
    const edits = [{ field: 'tags', add: ['sourdough starter'] }];
    expect(sent('editDraft')).toEqual([{ tabId: 7, edits, reason: 'tag' }]);
  });

  it('is not adding it where 500 characters leave no room', async () => {
    inStudio(makeDraftRow({ video: { language: 'en', tags: ['x'.repeat(495)] } }));
    const add = (await list('Related phrases')).getByRole('button', { name: /^Add “sourdough starter”.*500/ });
    fireEvent.click(add);
    expect(sent('editDraft')).toEqual([]);
  });

  it.each([
    ['on a watch page', () => watch()],
    ['where Studio’s tags cannot be reached', () => inStudio(makeDraftRow({ states: { tags: 'missing' } }))],
  ])('is copying it %s', async (_, show) => {
    show();
    expect((await list('Related phrases')).getByRole('button', { name: 'Copy “sourdough starter”' })).toBeTruthy();
  });

  it('is looking into it next, without another search', async () => {
    ask.mockImplementation(async (name: string) =>
      name === 'explorePhrase' ? { id: 'en||sourdough starter' } : undefined,
    );
    watch();
    const look = (await list('Related phrases')).getByRole('button', { name: 'Look into “sourdough starter”' });
    await act(async () => void fireEvent.click(look));
    expect(sent('explorePhrase')).toEqual([
      { phrase: 'sourdough starter', language: 'en', isDeep: false, hasSearch: false },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('Phrase to look into').value).toBe('sourdough starter');
    await act(() => keepExploration(makeExplorationRow({ phrase: 'sourdough starter' })));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'sourdough starter' })),
    );
  });

  it('is following the video’s place for it', async () => {
    const row = makeRow({ language: 'en' });
    render(<Explorer row={row} draft={null} />);
    const follow = await screen.findByRole('button', { name: 'Follow its place' });
    await act(async () => void fireEvent.click(follow));
    const videoTitle = row.reading.video.title;
    expect(sent('trackPhrase')).toEqual([{ videoId: row.videoId, videoTitle, phrase: 'sourdough', language: 'en' }]);
    const tracked = { id: `${row.videoId}|sourdough`, videoId: row.videoId, videoTitle: '', phrase: 'sourdough' };
    const times = { language: 'en', region: '', addedAt: 1, problem: null, triedAt: null };
    await act(async () => void (await database.trackedPhrases.put({ ...tracked, ...times })));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Followed' })).toBeTruthy());
  });
});
