// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGINS } from '@/components/account/access';
import { KeywordsSection } from '@/components/options/keywords-section';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type KeywordSettings } from '@/lib/storage/settings';
import { fakeAccess } from '../../../support/fake-access';
import { NOW } from '../../../support/make-account';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  ask.mockResolvedValue(undefined);
});
afterEach(cleanup);

const save = vi.fn();
const keywordsOf = (parts: Partial<KeywordSettings>): KeywordSettings => ({ ...DEFAULT_SETTINGS.keywords, ...parts });
const section = (parts: Partial<KeywordSettings> = {}) => (
  <KeywordsSection settings={{ ...DEFAULT_SETTINGS, keywords: keywordsOf(parts) }} save={save} />
);
const sources = () => within(screen.getByRole('list', { name: 'Sources' }));

describe('the sources', () => {
  it('stand with a switch each and whose data they are; three ask for a decision first', () => {
    fakeAccess();
    render(section());
    expect(
      sources()
        .getAllByRole('switch')
        .map((one) => (one as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual(["The draft's text", 'Your own videos', 'Your search terms']);
    expect(sources().getByText('From YouTube, not by an official API')).toBeTruthy();
    for (const [source, heading] of [
      ['Search results', 'Derived insights'],
      ['YouTube autocomplete', 'YouTube autocomplete'],
      ['Videos you opened', 'Derived insights'],
    ]) {
      fireEvent.click(sources().getByRole('button', { name: `Read and decide: ${source}` }));
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: heading ?? '' }));
    }
  });

  it.each([
    ['off', [], ['library']],
    ['on', ['library', 'opened'], ['opened']],
  ] as const)('are switched %s one by one', (_, before, after) => {
    fakeAccess();
    render(section({ offSources: [...before] }));
    fireEvent.click(sources().getByLabelText('Your own videos'));
    expect(save).toHaveBeenLastCalledWith({ keywords: keywordsOf({ offSources: [...after] }) });
  });

  it('say how they did when they were last asked', async () => {
    fakeAccess();
    const at = Date.now() - 3 * 3_600_000;
    await database.sourceHealth.bulkPut([
      { id: 'autocomplete', problem: 'rate-limited', at },
      { id: 'search', problem: null, at },
    ]);
    render(section({ autocompleteAgreedAt: NOW, derivedAgreedAt: NOW }));
    expect(await screen.findByText('Failed 3 hours ago. Google asks for a pause.')).toBeTruthy();
    expect(screen.getByText('Worked 3 hours ago')).toBeTruthy();
  });
});

describe('the consent to autocomplete', () => {
  const turnOn = () => screen.getByRole('button', { name: 'Agree and turn on' });

  it('says what it is before anything is asked, and then does both in one click', async () => {
    const { request } = fakeAccess();
    const { rerender } = render(section());
    expect(screen.getByText(/not an official API of YouTube's/)).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
    // Nothing is waited for before the browser's question: it would not be the click's any more.
    fireEvent.click(turnOn());
    expect(request.mock.calls).toEqual([[{ origins: [ORIGINS.autocomplete] }]]);
    expect(ask.mock.calls).toEqual([['agreeToSource', { what: 'autocomplete', isAgreed: true }]]);
    rerender(section({ autocompleteAgreedAt: NOW }));
    expect(await screen.findByText('You agreed on Nov 21, 2026.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(sources().getByLabelText('YouTube autocomplete')).toBeTruthy();
  });

  it('says so when the browser refused, and asks again', async () => {
    const { request } = fakeAccess(false);
    const { rerender } = render(section());
    await act(async () => void fireEvent.click(turnOn()));
    rerender(section({ autocompleteAgreedAt: NOW }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('The browser does not let Limelight ask autocomplete yet.')).toBeTruthy();
    await act(async () => void fireEvent.click(alert.getByRole('button', { name: 'Allow' })));
    expect(request).toHaveBeenCalledTimes(2);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('tells what kept the decision from being saved', async () => {
    fakeAccess();
    ask.mockRejectedValue(new Problem('storage-full'));
    render(section());
    await act(async () => void fireEvent.click(turnOn()));
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    expect(turnOn().getAttribute('aria-disabled')).toBe('false');
  });

  it('is taken back by two clicks; the background does the rest', async () => {
    fakeAccess(true, Object.values(ORIGINS));
    render(section({ autocompleteAgreedAt: NOW }));
    fireEvent.click(screen.getByRole('button', { name: 'Turn off' }));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Turn off and delete' })));
    expect(ask.mock.calls).toEqual([['agreeToSource', { what: 'autocomplete', isAgreed: false }]]);
  });
});

describe('derived insights', () => {
  const toggle = () => screen.getByLabelText<HTMLInputElement>('Show derived insights');

  it.each([
    [null, true],
    [NOW, false],
  ])('agreed at %s, the switch says %s', async (derivedAgreedAt, isAgreed) => {
    fakeAccess();
    render(section({ derivedAgreedAt }));
    expect(toggle().checked).toBe(!isAgreed);
    await act(async () => void fireEvent.click(toggle()));
    expect(ask.mock.calls).toEqual([['agreeToSource', { what: 'derived', isAgreed }]]);
  });

  it('name the policy, and the key that is still missing', async () => {
    fakeAccess();
    const { unmount } = render(section({ derivedAgreedAt: NOW }));
    expect(screen.getByText(/III\.E\.4\.h/)).toBeTruthy();
    expect(screen.getByText('On since Nov 21, 2026. Turning them off deletes the estimates.')).toBeTruthy();
    expect((await screen.findByRole('link', { name: 'Set one up' })).getAttribute('href')).toBe('#youtube');
    unmount();
    await saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, 1);
    render(section({ derivedAgreedAt: NOW }));
    await screen.findByText('Nothing so far.');
    expect(screen.queryByRole('link', { name: 'Set one up' })).toBeNull();
  });
});

describe('what fits the creator', () => {
  it('is a country out of those YouTube has', () => {
    fakeAccess();
    render(section({ region: 'DE' }));
    const field = screen.getByLabelText<HTMLSelectElement>('Country people search in');
    expect(field.selectedOptions[0]?.textContent).toBe('Germany');
    expect(field.options[0]?.textContent).toBe('No country');
    expect(field.options.length).toBeGreaterThan(100);
    fireEvent.change(field, { target: { value: 'JP' } });
    expect(save).toHaveBeenLastCalledWith({ keywords: keywordsOf({ region: 'JP' }) });
  });

  it('keeps a country that YouTube has no site for', () => {
    fakeAccess();
    render(section({ region: 'AQ' }));
    expect(screen.getByLabelText<HTMLSelectElement>('Country people search in').value).toBe('AQ');
  });

  it('is a list of words, saved when the field is left', () => {
    fakeAccess();
    render(section({ blocked: ['Acme'] }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('Never suggest');
    fireEvent.change(field, { target: { value: 'Acme\n other  brand \nacme\n\n' } });
    expect(save).not.toHaveBeenCalled();
    fireEvent.blur(field);
    expect(save.mock.calls).toEqual([[{ keywords: keywordsOf({ blocked: ['Acme', 'other brand'] }) }]]);
    fireEvent.blur(field);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('keeps what is too long where it was typed, and says so', () => {
    fakeAccess();
    render(section());
    const field = screen.getByLabelText<HTMLTextAreaElement>('Never suggest');
    fireEvent.change(field, { target: { value: 'x'.repeat(101) } });
    fireEvent.blur(field);
    expect(screen.getByText(/^A line is longer than 100 characters/)).toBeTruthy();
    expect(field.value).toHaveLength(101);
    expect(save).not.toHaveBeenCalled();
  });
});

describe('rejected suggestions', () => {
  const reject = (tag: string, videoId: 'sourdough01' | null, at: number) =>
    database.rejections.put({ id: `${videoId ?? '*'}|${tag}`, tag, key: tag, videoId: videoId as never, at });

  it('are those of every video, brought back one by one or all', async () => {
    fakeAccess();
    await reject('viral', null, NOW - 2);
    await reject('cake', null, NOW - 1);
    await reject('bread', 'sourdough01', NOW);
    render(section());
    const list = within(await screen.findByRole('list', { name: 'Rejected for every video' }));
    expect(list.getAllByRole('listitem').map((one) => one.firstChild?.textContent)).toEqual(['cake', 'viral']);
    await act(async () => void fireEvent.click(list.getByRole('button', { name: 'Bring back “viral”' })));
    expect(ask.mock.calls).toEqual([['restoreTags', { id: '*|viral' }]]);
    ask.mockClear();
    const all = screen.getAllByRole('button', { name: /^Bring/ })[0];
    await act(async () => void (all && fireEvent.click(all)));
    expect(ask.mock.calls).toEqual([
      ['restoreTags', { id: '*|cake' }],
      ['restoreTags', { id: '*|viral' }],
    ]);
  });

  it('follow the database, and say when there are none', async () => {
    fakeAccess();
    await reject('viral', null, NOW);
    render(section());
    await screen.findByText('viral');
    await act(() => database.rejections.clear());
    expect(await screen.findByText('Nothing so far.')).toBeTruthy();
  });
});
