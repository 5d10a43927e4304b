import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankLinks, findLinks } from '@/lib/seo/text/find-links';

const urlsOf = (text: string): string[] => findLinks(text).map(({ url }) => url);

describe('findLinks', () => {
  it.each([
    ['See https://a.example/b?c=d#e.', ['https://a.example/b?c=d#e']],
    ['(http://a.example/b)', ['http://a.example/b']],
    ['https://en.wikipedia.org/wiki/Bread_(food)', ['https://en.wikipedia.org/wiki/Bread_(food)']],
    ['www.a.example, www.b.example', ['www.a.example', 'www.b.example']],
    ['HTTPS://A.EXAMPLE', ['HTTPS://A.EXAMPLE']],
    ['詳しくはhttps://a.example/b。', ['https://a.example/b']],
    ['https://пример.рф/хлеб', ['https://пример.рф/хлеб']],
    ['mail@www.example', []],
    ['a.example', []],
    ['', []],
  ])('%j has %j', (text, urls) => {
    expect(urlsOf(text)).toEqual(urls);
  });

  it.each([
    ['https://a.example', true],
    ['http://a.example:8080/b', true],
    ['www.a.example', true],
    ['https://sub.a-b.example/', true],
    ['https://xn--e1afmkfd.xn--p1ai/', true],
    ['https://', false],
    ['https:/a.example', false],
    ['https//a.example', false],
    ['https://a', false],
    ['https://-a.example', false],
    ['www.a', false],
  ])('%s is well formed: %s', (text, isWellFormed) => {
    expect(findLinks(text)[0]).toMatchObject({ isWellFormed });
  });

  it('keeps places when links are blanked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('https://a.example', ' ', 'b', 'www.', '食', '\n', ')', '(')), (parts) => {
        const text = parts.join('');
        const links = findLinks(text);
        const blanked = blankLinks(text, links);
        expect(blanked.length).toBe(text.length);
        for (const { url, start, end } of links) {
          expect(text.slice(start, end)).toBe(url);
          expect(blanked.slice(start, end).trim()).toBe('');
        }
      }),
    );
  });

  it('stays linear', () => {
    for (const part of ['https://', 'www.', 'https:/)', 'a.']) findLinks(part.repeat(500_000));
    findLinks(`https://${'a.'.repeat(1_000_000)}`);
    findLinks(`https://a.example/${')'.repeat(1_000_000)}`);
  });
});
