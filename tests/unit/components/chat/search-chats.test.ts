import { describe, expect, it } from 'vitest';
import { searchChats } from '@/components/chat/search-chats';
import { makeChat } from '../../../support/make-chat-rows';

const chats = [
  makeChat({ id: 'a', title: 'Why is my score 62?', subject: 'Sourdough' }),
  makeChat({ id: 'b', title: 'Étiquettes', subject: 'Pain au levain' }),
];
const said = new Map([
  ['a', [{ text: 'Your title is too long.' }, { text: 'The CHAPTERS of İstanbul are missing.' }]],
  ['b', [{ text: `${'before '.repeat(20)}le fournil${' after'.repeat(20)}` }]],
]);
const found = (search: string) => searchChats(chats, said, search).map(({ chat }) => chat.id);

describe('a search', () => {
  it.each([
    ['nothing', '  ', ['a', 'b']],
    ['a title', 'SCORE', ['a']],
    ['a title without its accents', 'etiquettes', ['b']],
    ['a subject', 'levain', ['b']],
    ['what was said', 'chapters', ['a']],
    ['what was said, in another case', 'İSTANBUL', ['a']],
    ['words of the title and of what was said', 'score chapters', ['a']],
    ['words of two messages', 'long chapters', []],
    ['what is nowhere', 'minecraft', []],
  ])('finds by %s', (_, search, ids) => {
    expect(found(search)).toEqual(ids);
  });

  it('shows the words around what was said, and nothing where the title says it', () => {
    const [hit] = searchChats(chats, said, 'fournil');
    expect(hit?.excerpt).toMatch(/^…e before before .* le fournil after .*…$/);
    expect(searchChats(chats, said, 'score')[0]?.excerpt).toBeNull();
    expect(searchChats(chats, said, 'too long')[0]?.excerpt).toBe('Your title is too long.');
  });
});
