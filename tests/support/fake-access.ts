import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser that asks for permissions, and says `answer` when it is asked. */
export function fakeAccess(answer = true, allowed: string[] = []) {
  const held = new Set(allowed);
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const request = vi.fn(async ({ origins }: { origins: string[] }) => {
    if (answer) for (const origin of origins) held.add(origin);
    tell();
    return answer;
  });
  const remove = vi.fn(async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) held.delete(origin);
    tell();
    return true;
  });
  const contains = async ({ origins }: { origins: string[] }): Promise<boolean> =>
    origins.every((one) => held.has(one));
  Object.assign(fakeBrowser, {
    permissions: { request, remove, contains, onAdded: event, onRemoved: event },
    runtime: { ...fakeBrowser.runtime, getManifest: () => ({ homepage_url: 'https://limelight.example/' }) },
    identity: { getRedirectURL: () => 'https://abcdefghijklmnop.chromiumapp.org/' },
  });
  return { request, remove, listeners };
}
