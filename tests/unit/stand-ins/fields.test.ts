import { describe, expect, it } from 'vitest';
import { selectFields } from '../../stand-ins/google/fields.ts';

const LIST = {
  kind: 'list',
  nextPageToken: 'CAE',
  pageInfo: { totalResults: 2, resultsPerPage: 5 },
  items: [
    { id: 'a', snippet: { title: 'A', tags: ['x', 'y'], thumbnails: { high: { url: 'u', width: 1 } } } },
    { id: 'b', snippet: { title: 'B' }, statistics: { viewCount: '7' } },
  ],
};

describe('fields=', () => {
  it.each([
    [null, LIST],
    ['kind', { kind: 'list' }],
    ['kind,nextPageToken', { kind: 'list', nextPageToken: 'CAE' }],
    ['pageInfo/totalResults', { pageInfo: { totalResults: 2 } }],
    ['items/id', { items: [{ id: 'a' }, { id: 'b' }] }],
    [
      'items(id,snippet(title))',
      {
        items: [
          { id: 'a', snippet: { title: 'A' } },
          { id: 'b', snippet: { title: 'B' } },
        ],
      },
    ],
    [
      'items(id,snippet/title)',
      {
        items: [
          { id: 'a', snippet: { title: 'A' } },
          { id: 'b', snippet: { title: 'B' } },
        ],
      },
    ],
    [
      'items/snippet/thumbnails/*/url',
      { items: [{ snippet: { thumbnails: { high: { url: 'u' } } } }, { snippet: {} }] },
    ],
    ['items(statistics)', { items: [{}, { statistics: { viewCount: '7' } }] }],
    ['items/id,items/statistics', { items: [{ id: 'a' }, { id: 'b', statistics: { viewCount: '7' } }] }],
    ['items/snippet/tags', { items: [{ snippet: { tags: ['x', 'y'] } }, { snippet: {} }] }],
    ['nothing', {}],
    ['*', LIST],
  ])('%s', (fields, expected) => {
    expect(selectFields(LIST, fields)).toEqual(expected);
  });

  it.each(['items(', 'items(id', 'items)', 'a,,b', 'a//b', ',', 'a b'])('refuses %s', (fields) => {
    expect(() => selectFields(LIST, fields)).toThrow('INVALID_ARGUMENT');
  });
});
