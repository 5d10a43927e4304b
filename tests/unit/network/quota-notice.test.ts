import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Judge } from '@/lib/network/network';
import { loadQuota } from '@/lib/network/quota';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, NOON, status } from '../../support/make-network';
import { makeAccountRow } from '../../support/make-account';
import { eventually } from '../../support/eventually';

const ID = 'key-1|units|2026-11-18';
let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('quota-notice-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

const use = (used: number): Promise<unknown> =>
  database.quota.put({
    ...{ id: ID, quotaId: 'key-1', bucket: 'units', day: '2026-11-18', used },
    ...{ exhaustedAt: null, warnedAt: null },
  });
const low = { kind: 'quota-low', subject: 'key-1', about: 'key-1|units' };
const spent = { ...low, kind: 'quota-spent' };
const saysSpent: Judge = () => ({
  ...{ problem: 'quota-exceeded', isRetryable: false, isServiceFault: false, isQuotaSpent: true },
});

describe('the creator hears of quota', () => {
  it.each([
    ['not below 80 %', 7998, 1, []],
    ['at 80 %', 7999, 1, [low]],
    ['when it is jumped over', 7990, 50, [low]],
    ['when the last unit goes', 9999, 1, [spent]],
    ['once when low and spent come together', 7000, 3000, [spent]],
  ])('%s', async (_, used, units, expected) => {
    await use(used);
    const { network, events } = makeNetwork(database, [status(200)]);
    await network.send(makeRequest({ cost: { quotaId: 'key-1', bucket: 'units', units } }));
    expect(events).toEqual(expected);
  });

  it('once a day, also after the worker was made anew', async () => {
    await use(7999);
    const first = makeNetwork(database, [status(200)]);
    await first.network.send(makeRequest());
    const second = makeNetwork(database, [status(200)]);
    await second.network.send(makeRequest());
    expect([first.events, second.events]).toEqual([[low], []]);
    expect(await database.quota.get(ID)).toMatchObject({ used: 8001, warnedAt: NOON });
  });

  it.each([
    ['the key’s label', 'key-1', 'Main key'],
    ['the channel that signed in with the project', 'client:1234', 'Bread and Butter'],
    ['nothing better than its id', 'client:99', 'client:99'],
  ])('under %s', async (_, quotaId, subject) => {
    const key = { id: 'key-1', service: 'youtube' as const, label: 'Main key', last4: 'abcd', isActive: true };
    await database.apiKeys.put({ ...key, savedAt: 0, checkedAt: null, problem: null });
    const clientId = '1234-abc.apps.googleusercontent.com';
    await database.accounts.put(makeAccountRow({ title: 'Bread and Butter', clientId }));
    const { network, events } = makeNetwork(database, [status(200)]);
    await network.send(makeRequest({ cost: { quotaId, bucket: 'units', units: 8000 } }));
    expect(events).toEqual([{ kind: 'quota-low', subject, about: `${quotaId}|units` }]);
  });

  it('and gets the answer even when telling failed', async () => {
    await use(9999);
    const notify = (): Promise<void> => Promise.reject(new Error('no panel'));
    const { network, lines } = makeNetwork(database, [status(200)], { notify });
    expect((await network.send(makeRequest())).status).toBe(200);
    expect(lines.map(([event]) => event)).toEqual(['network.not-told']);
  });
});

describe('when YouTube itself says that there is no more', () => {
  it('nothing is asked of that bucket until midnight, whatever was counted', async () => {
    const { network, calls, events, clock } = makeNetwork(database, [status(403)]);
    const request = makeRequest({ judge: saysSpent });
    await expect(network.send(request)).rejects.toMatchObject({ code: 'quota-exceeded' });
    expect(await database.quota.get(ID)).toMatchObject({ used: 1, exhaustedAt: NOON, warnedAt: NOON });
    expect((await loadQuota(database, 'key-1', NOON))[0]).toMatchObject({ left: 0, isSpent: true });

    await expect(network.send(request)).rejects.toMatchObject({ code: 'quota-exceeded' });
    expect([calls.length, events]).toEqual([1, [spent]]);
    const search = makeRequest({ cost: { quotaId: 'key-1', bucket: 'search', units: 1 } });
    await expect(network.send(search)).rejects.toMatchObject({ code: 'request-refused' });

    clock.at = Date.parse('2026-11-19T08:00:00Z');
    const next = makeNetwork(database, [status(200)], { clock });
    await next.network.send(makeRequest());
    expect(next.calls).toHaveLength(1);
  });

  it('it is said once, also when several were under way', async () => {
    const answers: ((answer: Response) => void)[] = [];
    const { network, events } = makeNetwork(database, [() => new Promise((resolve) => answers.push(resolve))]);
    const sent = [1, 2, 3].map(() => network.send(makeRequest({ judge: saysSpent })));
    const outcomes = Promise.allSettled(sent);
    await eventually(() => expect(answers).toHaveLength(3));
    for (const answer of answers) answer(new Response('{}', { status: 403 }));
    expect(await outcomes).toMatchObject(Array(3).fill({ reason: { code: 'quota-exceeded' } }));
    expect(events).toEqual([spent]);
  });

  it('about yesterday, today stays open', async () => {
    const clock = { at: Date.parse('2026-11-19T07:59:59.999Z') };
    const late = (): Response => {
      clock.at += 1;
      return new Response('{}', { status: 403 });
    };
    const { network } = makeNetwork(database, [late, status(200)], { clock });
    await expect(network.send(makeRequest({ judge: saysSpent }))).rejects.toMatchObject({ code: 'quota-exceeded' });
    expect((await database.quota.get(ID))?.exhaustedAt).toBe(clock.at);
    expect((await network.send(makeRequest())).status).toBe(200);
  });
});
