import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ORIGINS } from '@/components/account/access';
import { DATA_SENT } from '@/lib/account/data-sent';
import { accessTo, giveHostsBack } from '@/lib/account/host-access';

const { data, reports, tokens, autocomplete } = ORIGINS;
const SITE = 'https://www.youtube.com/*';

it('says of every address that may ever be asked what is sent there, and of no other', () => {
  const config = readFileSync(resolve(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  const hosts = Array.from(config.matchAll(/^ {2}'(https:\/\/[\w.-]+)',$/gm), ([, host]) => `${host}/*`);
  expect(Object.keys(DATA_SENT).toSorted()).toEqual(hosts.toSorted());
  expect(Object.keys(DATA_SENT).toSorted()).toEqual(Object.values(ORIGINS).toSorted());
});

describe('accessTo', () => {
  it.each([
    ['a browser that knows addresses only', false, [data], { origins: [data] }],
    ['Firefox, with what is sent', true, [tokens], { origins: [tokens], data_collection: ['authenticationInfo'] }],
    [
      'Firefox, each kind once',
      true,
      [reports, tokens],
      { origins: [reports, tokens], data_collection: ['authenticationInfo', 'browsingActivity'] },
    ],
    ['Firefox, for a page that is only read', true, [SITE], { origins: [SITE], data_collection: [] }],
  ])('%s', (_, isFirefox, origins, expected) => {
    expect(accessTo(origins, isFirefox)).toEqual(expected);
  });
});

describe('giveHostsBack', () => {
  const remove = vi.fn();
  let allowed: string[] = [];
  beforeEach(() => {
    remove.mockClear();
    Object.assign(fakeBrowser, { permissions: { remove, getAll: async () => ({ origins: allowed }) } });
  });

  it.each([
    ['in a browser that knows addresses only', false, [data, autocomplete], undefined],
    ['with all that only it was sent', true, [SITE, autocomplete], ['searchTerms', 'websiteContent']],
    ['but keeps what another address is still sent', true, [SITE, data, autocomplete], []],
  ])('gives an address back %s', async (_, isFirefox, held, kinds) => {
    allowed = held;
    await giveHostsBack([autocomplete], isFirefox);
    expect(remove.mock.calls).toEqual([[{ origins: [autocomplete], ...(kinds && { data_collection: kinds }) }]]);
  });
});
