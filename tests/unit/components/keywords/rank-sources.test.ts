import { describe, expect, it } from 'vitest';
import { rankSources, sectionOf } from '@/components/keywords/rank-sources';
import { SOURCE_IDS } from '@/lib/keywords/evidence';
import { makeSource } from '../../../support/make-source';

describe('rankSources', () => {
  it('rests on the text when nothing else is known', () => {
    expect(rankSources([])).toEqual({ used: [{ id: 'text', count: 0 }], missing: [], failed: [] });
  });

  it('names what is used in its own order, and what is missing by its use', () => {
    const sources = [
      makeSource(),
      makeSource({ id: 'library', count: 48 }),
      makeSource({ id: 'opened', status: 'empty', count: 0 }),
      makeSource({ id: 'autocomplete', status: 'needs-agreement' }),
      makeSource({ id: 'search', status: 'failed', problem: 'offline' }),
      makeSource({ id: 'search-terms', status: 'needs-sign-in' }),
      makeSource({ id: 'ai', status: 'needs-model' }),
    ];
    const { used, missing, failed } = rankSources(sources);
    expect(used.map(({ id, count }) => [id, count])).toEqual([
      ['text', 1],
      ['library', 48],
    ]);
    expect(missing).toEqual(['search-terms', 'autocomplete']);
    expect(failed).toEqual(['search']);
  });

  it('does not bring up what the creator switched off', () => {
    const sources = SOURCE_IDS.map((id) => makeSource({ id, status: 'off' }));
    expect(rankSources(sources)).toEqual({ used: [{ id: 'text', count: 0 }], missing: [], failed: [] });
  });
});

describe('sectionOf', () => {
  it.each([
    ['library', 'needs-key', 'youtube'],
    ['library', 'needs-agreement', 'youtube'],
    ['search-terms', 'needs-scope', 'youtube'],
    ['search-terms', 'needs-sign-in', 'youtube'],
    ['search', 'needs-agreement', 'keywords'],
    ['autocomplete', 'needs-agreement', 'keywords'],
    ['opened', 'off', 'keywords'],
    ['opened', 'empty', null],
    ['ai', 'needs-model', null],
    ['search', 'failed', null],
    ['text', 'used', null],
  ] as const)('%s that %s is mended in %s', (id, status, section) => {
    expect(sectionOf({ id, status })).toBe(section);
  });
});
