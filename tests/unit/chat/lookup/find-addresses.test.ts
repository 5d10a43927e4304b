import { describe, expect, it } from 'vitest';
import { findAddresses, findNewAddresses } from '@/lib/chat/lookup/find-addresses';

describe('addresses in a text', () => {
  it.each([
    ['Go to https://a.example/x.', 'https://a.example/x'],
    ['www.a.example', 'www.a.example'],
    ['(see a-b.com/x?y=1)', 'a-b.com/x?y=1'],
    ['t.me/x', 't.me/x'],
    ['t.ME', 't.ME'],
    ['müller.de', 'müller.de'],
    ['ftp://a.example/x', 'ftp://a.example/x'],
    ['mailto:x@y.zz', 'mailto:x@y.zz'],
    ['Write x.y+z@a.example', 'x.y+z@a.example'],
  ])('%s', (text, address) => {
    expect(findAddresses(text)).toContain(address);
  });

  it.each(['Bread. Then more.', 'e.g. rye', 'v1.2.3', '3.5 kg', 'Mr.Smith', 'file.txt', '@handle', '#tag', '10:30'])(
    'none in %s',
    (text) => {
      expect(findAddresses(text)).toEqual([]);
    },
  );

  it('knows those that were there, letter by letter', () => {
    const known = ['More: https://a.example/x, and a@b.de'];
    expect(findNewAddresses('https://a.example/x and a@b.de!', known)).toEqual([]);
    expect(findNewAddresses('https://a.example/X', known)).toEqual(['https://a.example/X']);
    expect(findNewAddresses('https://a.example/x/y', known)).toEqual(['https://a.example/x/y']);
    expect(findNewAddresses('https://а.example/x', known)).toHaveLength(1);
  });
});
