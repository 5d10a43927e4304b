// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { exportTags, type TagTableRow } from '@/components/tags/export-tags';

const row = (tag: string, position: number): TagTableRow => ({
  ...{ kind: 'tag', position, tag, length: tag.length, notes: '' },
  ...{ relevance: '', demand: '', chance: '', reasons: '', sources: '' },
});

it('writes a table in UTF-8 whose cells no spreadsheet runs', async () => {
  let file: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:test';
  });
  const tags = ['sourdough', '=HYPERLINK("https://evil.example")', 'a, "b"', 'パン'];
  const noted = { ...row('+1', 5), notes: '@SUM(A1)', reasons: '-2' };
  await exportTags('sourdough01', [...tags.map((tag, index) => row(tag, index + 1)), noted]);
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'kind,position,tag,length,notes,relevance,demand,chance,reasons,sources',
    'tag,1,sourdough,9,,,,,,',
    `tag,2,"'=HYPERLINK(""https://evil.example"")",34,,,,,,`,
    'tag,3,"a, ""b""",6,,,,,,',
    'tag,4,パン,2,,,,,,',
    `tag,5,"'+1",2,"'@SUM(A1)",,,,"'-2",`,
  ]);
});
