import { beforeEach, describe, expect, it } from 'vitest';
import { saveApiKey } from '@/lib/storage/api-keys';
import type { LimelightDatabase } from '@/lib/storage/database';
import { Problem } from '@/lib/problem/problem';
import { codeOf, NOW, saveApiSettings } from '../../support/make-account';
import { makeAccounts } from '../../support/make-accounts';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
let made: ReturnType<typeof makeAccounts>;

beforeEach(async () => {
  database = await openEmptyDatabase('model-keys-test');
  made = makeAccounts(database);
  await saveApiSettings(database, { agreedAt: NOW });
  await database.modelRests.put({ id: 'gemini|lite', until: NOW + 9, problem: 'model-quota-spent', at: NOW });
});

const add = (service: 'gemini' | 'youtube', key: string) => saveApiKey(database, { service, label: '', key }, NOW);

describe('a key of Gemini’s', () => {
  it('is tried where models are, and not by YouTube', async () => {
    const id = await add('gemini', 'AQ.the-key-of-the-bread-lab-1234');
    await made.accounts.checkKey(id);
    expect(made.checkModelKey).toHaveBeenCalledExactlyOnceWith(id);
    expect(made.youtube.checkKey).not.toHaveBeenCalled();
    made.checkModelKey.mockRejectedValueOnce(new Problem('offline'));
    expect(await codeOf(made.accounts.checkKey(id))).toBe('offline');
  });

  it('is no affair of a key of YouTube’s', async () => {
    await made.accounts.checkKey(await add('youtube', 'AIza-the-key-for-youtube-9999'));
    expect(made.youtube.checkKey).toHaveBeenCalledOnce();
    expect(made.checkModelKey).not.toHaveBeenCalled();
  });
});

describe('what one key had spent is forgotten', () => {
  it('when another one is put to use', async () => {
    await add('gemini', 'AQ.the-key-of-the-bread-lab-1234');
    await made.accounts.activateKey(await add('gemini', 'AQ.another-key-of-theirs-5678'));
    expect(await database.modelRests.count()).toBe(0);
  });

  it('when another one takes its place', async () => {
    const id = await add('gemini', 'AQ.the-key-of-the-bread-lab-1234');
    await add('gemini', 'AQ.another-key-of-theirs-5678');
    await made.accounts.deleteKey(id);
    expect(await database.modelRests.count()).toBe(0);
  });

  it('but not when a key is named that is not there', async () => {
    expect(await codeOf(made.accounts.activateKey('nobody'))).toBe('key-missing');
    expect(await database.modelRests.count()).toBe(1);
  });
});
