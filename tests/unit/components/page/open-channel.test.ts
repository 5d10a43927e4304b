import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openChannel } from '@/components/page/open-channel';

it.each([
  ['UCbreadlab00000000000000', '/dashboard.html?channel=UCbreadlab00000000000000'],
  ['UC-_&x=1#y', '/dashboard.html?channel=UC-_%26x%3D1%23y'],
])('opens the page of %s in a tab of its own', (channelId, path) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  openChannel(channelId);
  expect(create.mock.calls).toEqual([[{ url: fakeBrowser.runtime.getURL(path as never) }]]);
});
