import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createIdentity } from '@/lib/account/identity';
import { codeOf } from '../../support/make-account';

const ASKED = 'https://accounts.google.com/o/oauth2/v2/auth?x=1';
const ANSWER = 'https://abcdefghijklmnop.chromiumapp.org/#access_token=x';

function browserThat(answers: () => Promise<string | undefined>) {
  const launchWebAuthFlow = vi.fn(answers);
  Object.assign(fakeBrowser, { identity: { launchWebAuthFlow, getRedirectURL: () => ANSWER } });
  return launchWebAuthFlow;
}

const failing = (text: string) => () => Promise.reject(new Error(text));

describe('launch', () => {
  it('gives the address the sign-in ended at', async () => {
    const launch = browserThat(async () => ANSWER);
    expect(await createIdentity(() => true).launch(ASKED, true)).toBe(ANSWER);
    expect(launch).toHaveBeenCalledWith({ url: ASKED, interactive: true });
  });

  it('waits for redirects by script when it is silent, and opens no window', async () => {
    const launch = browserThat(async () => ANSWER);
    await createIdentity(() => true).launch(ASKED, false);
    expect(launch).toHaveBeenCalledWith({
      url: ASKED,
      interactive: false,
      abortOnLoadForNonInteractive: false,
      timeoutMsForNonInteractive: 15_000,
    });
  });

  it.each([
    ['The user did not approve access.', true, 'sign-in-cancelled'],
    ['User cancelled or denied access.', true, 'sign-in-cancelled'],
    ['Authorization page could not be loaded.', true, 'client-invalid'],
    ['Did not redirect to the right URL.', true, 'client-invalid'],
    ['redirect_uri not allowed', true, 'client-invalid'],
    ['Authorization page could not be loaded.', false, 'sign-in-failed'],
    ['User interaction required.', false, 'sign-in-expired'],
    ['Requires user interaction', false, 'sign-in-expired'],
    ['Something a later version says', true, 'sign-in-failed'],
  ])('tells “%s” (with a window: %s) as %s', async (text, isInteractive, code) => {
    browserThat(failing(text));
    expect(await codeOf(createIdentity(() => true).launch(ASKED, isInteractive))).toBe(code);
  });

  it.each([true, false])('blames the network while there is none (with a window: %s)', async (isInteractive) => {
    browserThat(failing('Authorization page could not be loaded.'));
    expect(await codeOf(createIdentity(() => false).launch(ASKED, isInteractive))).toBe('offline');
  });

  it('takes no answer for a closed window', async () => {
    browserThat(async () => undefined);
    expect(await codeOf(createIdentity(() => true).launch(ASKED, true))).toBe('sign-in-cancelled');
  });
});
