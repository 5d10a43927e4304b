import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { NOON, silence, status } from '../../support/make-network';
import { codeOf } from '../../support/make-account';
import { completionsReply, makeAutocomplete, setKeywords } from '../../support/make-autocomplete';
import { createStandInFetch } from '../../stand-ins/fetch';

const EN = { language: 'en', region: 'US' };
const HTML = '<!doctype html><title>Before you continue</title>';
let database: LimelightDatabase;
beforeEach(() => {
  database = new LimelightDatabase(`autocomplete-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

describe('what is sent', () => {
  it('is the phrase, the language and the country, and nothing that says who asks', async () => {
    const { autocomplete, calls } = await makeAutocomplete(database, [completionsReply('brot & butter')]);
    expect(await autocomplete(' brot & b ', { language: 'de', region: 'AT' })).toEqual(['brot & butter']);
    const { url, init } = calls[0] ?? { url: '', init: {} };
    const address = 'https://suggestqueries-clients6.youtube.com/complete/search';
    expect(url).toBe(`${address}?client=youtube&ds=yt&xhr=t&hl=de&gl=AT&q=brot+%26+b`);
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
    expect([...new Headers(init.headers).keys()]).toEqual(['accept']);
  });

  it('has no country when none was chosen, and stands without the phrase in the log', async () => {
    const { autocomplete, calls } = await makeAutocomplete(database, [completionsReply()]);
    await autocomplete('bread', { language: 'en', region: '', correlationId: 'work' });
    expect(calls[0]?.url).not.toContain('gl=');
    const [line, ...others] = await database.requests.toArray();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ service: 'autocomplete', purpose: 'autocomplete', path: '/complete/search' });
    expect(line).toMatchObject({ cost: 0, quotaId: null, correlationId: 'work', at: NOON });
  });
});

describe('nothing is sent', () => {
  it.each([
    ['before the creator agreed', { autocompleteAgreedAt: null }],
    ['while the source is off', { offSources: ['autocomplete' as const] }],
  ])('%s', async (_, keywords) => {
    const { autocomplete, calls } = await makeAutocomplete(database, [completionsReply('x')], { keywords });
    expect(await codeOf(autocomplete('bread', EN))).toBe('terms-not-agreed');
    expect(calls).toEqual([]);
  });

  it('without the browser’s permission for the address', async () => {
    const asked: string[] = [];
    const hasPermission = async (url: string) => asked.push(url) < 0;
    const { autocomplete, calls } = await makeAutocomplete(database, [completionsReply('x')], { hasPermission });
    expect(await codeOf(autocomplete('bread', EN))).toBe('permission-missing');
    expect(calls).toEqual([]);
    expect(new URL(asked[0] ?? '').host).toBe('suggestqueries-clients6.youtube.com');
  });

  it('after it was taken back', async () => {
    const { autocomplete, calls } = await makeAutocomplete(database, [completionsReply('x')]);
    await autocomplete('bread', EN);
    await setKeywords(database, {});
    expect(await codeOf(autocomplete('bread', EN))).toBe('terms-not-agreed');
    expect(calls).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['a consent page', status(200, {}, HTML), 'answer-invalid', 1],
    ['garbage', status(200, {}, '{"a'), 'answer-invalid', 1],
    ['nothing', status(200, {}, ''), 'answer-invalid', 1],
    ['403', status(403, {}, HTML), 'rate-limited', 1],
    ['429', status(429), 'rate-limited', 3],
    ['429 with a pause too long to be waited for', status(429, { 'retry-after': '61' }), 'rate-limited', 1],
    ['500', status(500), 'service-unavailable', 3],
    ['400', status(400), 'request-refused', 1],
  ])('%s', async (_, reply, code, tries) => {
    const { autocomplete, calls } = await makeAutocomplete(database, [reply]);
    expect(await codeOf(autocomplete('bread', EN))).toBe(code);
    expect(calls).toHaveLength(tries);
  });

  it('waits as long as YouTube asks, and then has it', async () => {
    const replies = [status(429, { 'retry-after': '40' }), completionsReply('bread recipe')];
    const { autocomplete, calls } = await makeAutocomplete(database, replies);
    expect(await autocomplete('bread', EN)).toEqual(['bread recipe']);
    expect(calls.map(({ at }) => at - NOON)).toEqual([0, 40_000]);
  });

  it.each([
    ['asked of nobody before a long pause is over', 299_000, 'service-paused', 1],
    ['asked again when it is over', 300_000, 'no problem', 2],
  ])('%s', async (_, laterMs, code, requests) => {
    const replies = [status(429, { 'retry-after': '300' }), completionsReply('bread recipe')];
    const { autocomplete, calls, clock } = await makeAutocomplete(database, replies);
    expect(await codeOf(autocomplete('bread', EN))).toBe('rate-limited');
    clock.at += laterMs;
    expect(await codeOf(autocomplete('pita', EN))).toBe(code);
    expect(calls).toHaveLength(requests);
  });

  it('an answer that never comes is given up', async () => {
    const stop = new AbortController();
    const { autocomplete } = await makeAutocomplete(database, [silence]);
    const asking = autocomplete('bread', { ...EN, signal: stop.signal });
    stop.abort();
    expect(await codeOf(asking)).toBe('cancelled');
  });
});

describe('over the stand-in', () => {
  it.each([
    ['html', 'answer-invalid'],
    ['bad-json', 'answer-invalid'],
    ['429', 'rate-limited'],
    ['503', 'service-unavailable'],
    ['no-connection', 'offline'],
  ] as const)('%s is %s', async (kind, code) => {
    const { fetch, google } = createStandInFetch(async () => undefined);
    google.fault({ host: 'suggestqueries-clients6.youtube.com' }, kind);
    const { autocomplete } = await makeAutocomplete(database, [], { fetch });
    expect(await codeOf(autocomplete('sourdough', EN))).toBe(code);
  });

  it('completes', async () => {
    const { fetch } = createStandInFetch();
    const { autocomplete } = await makeAutocomplete(database, [], { fetch });
    expect(await autocomplete('sourdough st', EN)).toContain('sourdough starter recipe');
  });
});
