import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAccountHandlers } from '@/entrypoints/background/account-handlers';
import type { Accounts } from '@/lib/account/create-accounts';
import { askPage } from '@/lib/messages/to-page';
import { codeOf } from '../../support/make-account';

vi.mock('@/lib/messages/to-page', () => ({ askPage: vi.fn(async () => undefined) }));

function makeTools() {
  const accounts = {
    agree: vi.fn<Accounts['agree']>(async () => true),
    signIn: vi.fn<Accounts['signIn']>(async () => undefined),
    activate: vi.fn<Accounts['activate']>(async () => undefined),
    disconnect: vi.fn<Accounts['disconnect']>(async () => false),
    verifyAll: vi.fn<Accounts['verifyAll']>(async () => undefined),
    checkKey: vi.fn<Accounts['checkKey']>(async () => undefined),
    activateKey: vi.fn<Accounts['activateKey']>(async () => undefined),
    deleteKey: vi.fn<Accounts['deleteKey']>(async () => undefined),
  };
  return { accounts, handlers: createAccountHandlers({ accounts }) };
}

describe('the account handlers', () => {
  it.each([
    ['checkApiKey', 'checkKey'],
    ['activateApiKey', 'activateKey'],
    ['deleteApiKey', 'deleteKey'],
    ['activateAccount', 'activate'],
    ['disconnectAccount', 'disconnect'],
  ] as const)('%s names what it means by its id, and nothing else gets through', async (message, method) => {
    const { accounts, handlers } = makeTools();
    await handlers[message]({ id: 'the-id', key: 'a key that should not be here' }, {});
    expect(accounts[method].mock.calls).toEqual([['the-id']]);
    for (const bad of [undefined, {}, { id: '' }, { id: 7 }, { id: 'x'.repeat(101) }]) {
      expect(await codeOf(handlers[message](bad, {}))).toBe('reading-invalid');
    }
    expect(accounts[method]).toHaveBeenCalledTimes(1);
  });

  it('signIn knows three scopes', async () => {
    const { accounts, handlers } = makeTools();
    await handlers.signIn({ scopes: ['read', 'write'] }, {});
    expect(accounts.signIn).toHaveBeenCalledWith(['read', 'write']);
    for (const bad of [{}, { scopes: ['https://mail.google.com/'] }, { scopes: 'read' }]) {
      expect(await codeOf(handlers.signIn(bad, {}))).toBe('reading-invalid');
    }
  });

  it('say whether Google confirmed the end of a sign-in', async () => {
    const { accounts, handlers } = makeTools();
    expect(await handlers.disconnectAccount({ id: 'x' }, {})).toEqual({ isRevoked: false });
    expect(await handlers.agreeToApi({ isAgreed: false }, {})).toEqual({ isRevoked: true });
    expect(accounts.agree).toHaveBeenCalledWith(false);
    expect(await codeOf(handlers.agreeToApi({ isAgreed: 'yes' }, {}))).toBe('reading-invalid');
  });

  it.each([
    ['agreeToApi', { isAgreed: false }],
    ['signIn', { scopes: ['read'] }],
    ['activateAccount', { id: 'x' }],
    ['disconnectAccount', { id: 'x' }],
    ['activateApiKey', { id: 'x' }],
    ['deleteApiKey', { id: 'x' }],
  ] as const)('after %s open drafts are read anew: their suggestions rest on other sources', async (message, data) => {
    const { id: tabId } = await fakeBrowser.tabs.create({ url: 'https://studio.youtube.com/video/sourdough01/edit' });
    await makeTools().handlers[message](data, {});
    expect(askPage).toHaveBeenLastCalledWith('refreshDraft', undefined, { tabId, frameId: 0 });
  });
});
