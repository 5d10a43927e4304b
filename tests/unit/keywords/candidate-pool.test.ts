import { describe, expect, it } from 'vitest';
import { createCandidatePool } from '@/lib/keywords/candidate-pool';
import { twinKeys } from '@/lib/keywords/twin-keys';

describe('createCandidatePool', () => {
  it('has a phrase once, as the first source writes it', () => {
    const pool = createCandidatePool();
    const first = pool.name('Rye Bread', 'text');
    expect(pool.name('rye breads', 'autocomplete')).toBe(first);
    expect(pool.name('bread rye', 'autocomplete')).toBe(first);
    expect(pool.all()).toEqual([first]);
    expect(first).toMatchObject({ tag: 'Rye Bread', stems: ['rye', 'bread'] });
    expect([...first.sources]).toEqual(['text', 'autocomplete']);
  });

  it('finds what was named, by each of its keys', () => {
    const pool = createCandidatePool();
    const named = pool.name('sour dough', 'text');
    expect(pool.find(twinKeys('sourdough'))).toBe(named);
    expect(pool.find(twinKeys('rye'))).toBeNull();
  });

  it('keeps another form beside the first, which is still the one that is found', () => {
    const pool = createCandidatePool();
    const first = pool.name('loaf', 'library');
    const form = pool.addForm('loafs', 'library', twinKeys('loafs'));
    expect(pool.all()).toEqual([first, form]);
    expect(pool.find(twinKeys('loafs'))).toBe(first);
  });
});
