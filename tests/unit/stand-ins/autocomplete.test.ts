import { beforeEach, describe, expect, it } from 'vitest';
import { parseCompletions } from '@/lib/youtube/parse-completions';
import { createStandInFetch } from '../../stand-ins/fetch';
import { SEARCHES } from '../../stand-ins/google/autocomplete/corpus';

const { fetch, google } = createStandInFetch(async () => undefined);
beforeEach(() => google.reset());

async function ask(query: string, parameters: Record<string, string> = {}): Promise<Response> {
  const asked = new URLSearchParams({ client: 'youtube', ds: 'yt', xhr: 't', hl: 'en', q: query, ...parameters });
  return fetch(`https://suggestqueries-clients6.youtube.com/complete/search?${asked}`);
}
const complete = async (query: string, parameters = {}) =>
  parseCompletions(await (await ask(query, parameters)).text());

describe('the search box', () => {
  it('answers in the wire format that was recorded', async () => {
    const answer = await ask('sourdough');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    const [query, items, about] = (await answer.json()) as [string, unknown[][], object];
    expect(query).toBe('sourdough');
    expect(items).toHaveLength(14);
    expect(items[0]).toEqual(['sourdough', 0, expect.any(Array)]);
    expect(about).toHaveProperty('k', 1);
  });

  it.each([
    ['a script', { xhr: '' }, /^window\.google\.ac\.h\(\["rye",\[\["rye/],
    ['a script by another name', { xhr: '', jsonp: 'JP' }, /^JP\(\["rye",\[\["rye/],
    ['Firefox', { client: 'firefox' }, /^\["rye",\["rye/],
  ])('for %s', async (_, parameters, shape) => {
    const text = await (await ask('rye', parameters)).text();
    expect(text).toMatch(shape);
    expect(parseCompletions(text)).toEqual(await complete('rye'));
  });

  it.each([
    ['en', 'sourdough st', 'sourdough starter'],
    ['en', 'how to sourdough', 'how to make sourdough bread'],
    ['de', 'sauerteig a', 'sauerteig ansetzen'],
    ['pt', 'o que é pão', 'o que é pão de fermentação natural'],
    ['tr', 'ekşi maya n', 'ekşi maya nasıl yapılır'],
    ['ru', 'почему хлеб', 'почему хлеб не поднимается'],
    ['ar', 'خبز ا', 'خبز العجين المخمر'],
    ['hi', 'ब्रेड कैसे', 'ब्रेड कैसे बनाएं'],
    ['ja', 'サワードウ', 'サワードウ 作り方'],
    ['th', 'ขนมปังซาว', 'ขนมปังซาวโดว์'],
  ])('in %s completes "%s" to "%s"', async (hl, query, completion) => {
    expect(await complete(query, { hl })).toContain(completion);
  });

  it('goes by the script more than by the language that is said', async () => {
    expect(await complete('хлеб', { hl: 'en' })).toEqual(await complete('хлеб', { hl: 'ru' }));
  });

  it('answers the same again, 14 at most, and nothing to what nobody searches for', async () => {
    for (const searches of Object.values(SEARCHES)) {
      const word = searches[0]?.split(' ')[0] ?? '';
      const found = await complete(word);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(14);
      expect(await complete(word)).toEqual(found);
    }
    expect(await complete('zzqx')).toEqual([]);
    expect(await complete('')).toEqual([]);
  });

  it('lets no other page read it, and refuses what is no question', async () => {
    expect((await ask('bread')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await ask('bread', { ds: '' })).status).toBe(400);
    expect((await fetch('https://suggestqueries-clients6.youtube.com/')).status).toBe(404);
  });

  it('can go wrong', async () => {
    const match = { host: 'suggestqueries-clients6.youtube.com', path: '/complete' };
    google.fault(match, '429', { times: 1, retryAfterSeconds: 7 });
    const refused = await ask('bread');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
    google.fault(match, 'html', { times: 1 });
    expect(await (await ask('bread')).text()).toContain('<!doctype html>');
    google.fault(match, 'bad-json', { times: 1 });
    await expect(complete('bread')).rejects.toMatchObject({ code: 'answer-invalid' });
    expect((await complete('bread')).length).toBeGreaterThan(0);
  });
});

it.each([
  ['sourdough', 'en'],
  ['rye bread', 'en'],
  ['食パン', 'ja'],
  ['خبز', 'ar'],
])('YouTube’s search finds videos for "%s"', async (q, relevanceLanguage) => {
  const asked = new URLSearchParams({ part: 'snippet', type: 'video', maxResults: '50', q, relevanceLanguage });
  const [key] = [...google.keys.keys()];
  const answer = await fetch(`https://youtube.googleapis.com/youtube/v3/search?${asked}&key=${key}`);
  const { items, pageInfo } = (await answer.json()) as { items: unknown[]; pageInfo: { totalResults: number } };
  expect(items.length).toBeGreaterThan(0);
  expect(pageInfo.totalResults).toBeGreaterThanOrEqual(items.length);
});
