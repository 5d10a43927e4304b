import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { redirectUrl } from '@/lib/account/redirect-url';

describe('redirectUrl', () => {
  it.each([
    ['Chrome', 'https://abcdefghijklmnop.chromiumapp.org/', 'https://abcdefghijklmnop.chromiumapp.org/'],
    ['Firefox', 'https://bce1223c00ff.extensions.allizom.org/', 'http://127.0.0.1/mozoauth2/bce1223c00ff'],
    ['a host that only ends alike', 'https://a.b.extensions.allizom.org/', 'https://a.b.extensions.allizom.org/'],
  ])('is what Google takes, in %s', (_, own, wanted) => {
    Object.assign(fakeBrowser, { identity: { getRedirectURL: vi.fn(() => own) } });
    expect(redirectUrl()).toBe(wanted);
  });
});
