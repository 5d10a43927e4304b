import { describe, expect, it } from 'vitest';
import { chooseOpen } from '@/components/keywords/explore-choices';
import { primaryOf } from '@/components/keywords/explore-languages';
import { judgeSetup } from '@/components/keywords/explore-setup';
import { DEFAULT_SETTINGS, type KeywordSettings } from '@/lib/storage/settings';
import { makeExplorationRow } from '../../../support/make-exploration';

const NOW = Date.UTC(2026, 10, 21);
const judge = (parts: Partial<KeywordSettings>, isAllowed = true, missing: 'key-missing' | null = null) =>
  judgeSetup({ ...DEFAULT_SETTINGS.keywords, ...parts }, isAllowed, missing);

describe('judgeSetup', () => {
  it.each([
    ['off', {}, true],
    ['off', {}, false],
    ['switched-off', { autocompleteAgreedAt: NOW, offSources: ['autocomplete'] }, false],
    ['refused', { autocompleteAgreedAt: NOW }, false],
    ['on', { autocompleteAgreedAt: NOW, offSources: ['search'] }, true],
  ] as [string, Partial<KeywordSettings>, boolean][])(
    'autocomplete is %s for %j, allowed: %s',
    (state, parts, allowed) => {
      expect(judge(parts, allowed).autocomplete).toBe(state);
    },
  );

  it.each([
    ['off', {}, 'key-missing'],
    ['switched-off', { derivedAgreedAt: NOW, offSources: ['search'] }, 'key-missing'],
    ['key-missing', { derivedAgreedAt: NOW }, 'key-missing'],
    ['on', { derivedAgreedAt: NOW, offSources: ['autocomplete'] }, null],
  ] as [string, Partial<KeywordSettings>, 'key-missing' | null][])(
    'the competition is %s for %j, %s',
    (state, parts, missing) => {
      expect(judge(parts, true, missing).competition).toBe(state);
    },
  );
});

describe('primaryOf', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['en_US', 'en'],
    ['FIL', 'fil'],
    ['zh-Hant-TW', 'zh'],
    ['und', null],
    ['', null],
    [null, null],
    ['live_chat', null],
    ['x', null],
  ])('reads %j as %j', (code, primary) => expect(primaryOf(code)).toBe(primary));
});

describe('chooseOpen', () => {
  it.each([
    [3_599_999, true],
    [3_600_000, false],
  ])('shows what was looked into %i ms ago: %s', (ago, isOpen) => {
    const rows = [makeExplorationRow({ id: 'newest', at: NOW - ago }), makeExplorationRow({ id: 'other', at: 0 })];
    expect(chooseOpen(rows, NOW)).toBe(isOpen ? 'newest' : null);
  });

  it('shows nothing of an empty list', () => expect(chooseOpen([], NOW)).toBeNull());
});
