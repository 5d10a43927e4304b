import { beforeEach, describe, expect, it } from 'vitest';
import { noteWords } from '@/lib/words/words';
import { countNotes, NOTE_NAMES, note } from '@/lib/writing/note';
import { flatMessages, installMessages } from '../../support/install-messages';

describe('notes', () => {
  beforeEach(installMessages);

  it('have words, each of them and no other', () => {
    const written = [...flatMessages().keys()].filter((name) => name.startsWith('writeNote_'));
    expect(written.map((name) => name.slice('writeNote_'.length)).toSorted()).toEqual([...NOTE_NAMES].toSorted());
  });

  it.each(NOTE_NAMES)('%s is one sentence for one and for many', (name) => {
    for (const values of [
      [1, 12],
      [3, 12],
    ]) {
      const words = noteWords(note(name, ...values));
      expect(words).toMatch(/^[A-Z1-9].*\.$/);
      expect(words).not.toMatch(/ \| |\$\d|undefined/);
    }
  });

  it('are made of counts above 0', () => {
    expect(countNotes({ droppedAlike: 0, linksKept: 2, droppedInvalid: 1 })).toEqual([
      { name: 'droppedInvalid', values: [1] },
      { name: 'linksKept', values: [2] },
    ]);
  });
});
