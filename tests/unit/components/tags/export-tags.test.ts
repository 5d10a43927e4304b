// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { exportTags } from '@/components/tags/export-tags';
import { makeVideo } from '../../../support/make-video';

it('writes a table in UTF-8 whose cells no spreadsheet runs', async () => {
  let file: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:test';
  });
  await exportTags(makeVideo({ tags: ['sourdough', '=HYPERLINK("https://evil.example")', 'a, "b"', 'パン'] }));
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'position,tag,length',
    '1,sourdough,9',
    `2,"'=HYPERLINK(""https://evil.example"")",34`,
    '3,"a, ""b""",6',
    '4,パン,2',
  ]);
});
