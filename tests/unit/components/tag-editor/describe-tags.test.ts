import { describe, expect, it } from 'vitest';
import { describeTags } from '@/components/tag-editor/describe-tags';
import { draftSource } from '@/components/tag-editor/draft-source';
import { makeDraftRow } from '../../../support/make-draft-row';

const SOURCE = {
  title: 'Sourdough starter for beginners',
  description: 'How to feed rye flour to a starter.',
  tags: null,
  language: 'en',
  focus: null,
  channelName: 'Bread Lab',
};
const of = (...tags: string[]) => describeTags(SOURCE, tags);

describe('describeTags', () => {
  it('says what each costs: its own characters, its quotes and its comma', () => {
    expect(of('rye', 'rye flour').notes.map(({ chars }) => chars)).toEqual([4, 12]);
    expect(of('rye').notes.map(({ chars }) => chars)).toEqual([3]);
  });

  it('knows what has nothing to do with the draft, and what is there twice', () => {
    const { notes, unrelated, duplicates } = of('sourdough starter', 'minecraft', 'Sourdough Starter', 'fortnite');
    expect([...unrelated]).toEqual([1, 3]);
    expect([...duplicates]).toEqual([2]);
    expect(notes[0]).toMatchObject({ words: [], isWarning: false });
    expect(notes[1]).toMatchObject({
      words: ['Neither the title nor the description mentions it.'],
      isWarning: true,
    });
    expect(notes[2]?.words[0]).toBe('The same as “sourdough starter” before it: YouTube counts both, and needs one.');
  });

  it('leaves the creator’s habits alone, however they are written', () => {
    const { unrelated, notes } = describeTags(SOURCE, ['Minecraft', 'fortnite'], [{ tag: 'minecraft', share: 0.5 }]);
    expect([...unrelated]).toEqual([1]);
    expect(notes[0]).toMatchObject({ words: [], isWarning: false });
  });

  it('remarks on a misspelling and on the channel’s name without a warning', () => {
    const { notes, unrelated } = of('sourdogh', 'Bread Lab');
    expect(notes.map(({ isWarning }) => isWarning)).toEqual([false, false]);
    expect(notes[0]?.words[0]).toMatch(/misspelling of “sourdough”/i);
    expect(notes[1]?.words[0]).toMatch(/channel's name/);
    expect(unrelated.size).toBe(0);
  });

  it('warns of what fits every video', () => {
    expect(of('video').notes[0]).toMatchObject({ isWarning: true, words: [expect.stringMatching(/^Too broad/)] });
  });

  it('calls nothing unrelated while the draft’s texts are not seen', () => {
    const { unrelated, notes } = describeTags({ ...SOURCE, title: null, description: ' ' }, ['minecraft']);
    expect(unrelated.size).toBe(0);
    expect(notes[0]).toMatchObject({ words: [], isWarning: false });
  });

  it('sorts by what the draft says, and leaves equals as they are', () => {
    expect(of('minecraft', 'rye flour', 'fortnite', 'sourdough starter').sorted).toEqual([
      ...['sourdough starter', 'rye flour', 'minecraft', 'fortnite'],
    ]);
  });
});

describe('draftSource', () => {
  it.each([
    ['chosen', 'de', 'fr', 'de'],
    ['found out', null, 'fr', 'fr'],
    ['empty', '', 'fr', 'fr'],
    ['unknown', null, null, null],
  ])('has the language that is %s', (_, language, code, expected) => {
    const row = makeDraftRow({ video: { language }, detected: code === null ? null : { code } });
    expect(draftSource(row).language).toBe(expected);
  });

  it('has the phrase only when the creator chose it', () => {
    const row = makeDraftRow();
    expect(draftSource(row).focus).toBeNull();
    const focus = { text: 'sourdough', isChosen: true };
    expect(draftSource({ ...row, scorecard: { ...row.scorecard, focus } }).focus).toBe('sourdough');
  });
});
