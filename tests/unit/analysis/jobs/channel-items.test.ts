import { describe, expect, it } from 'vitest';
import { channelItem, pageItem, parseChannelItem } from '@/lib/analysis/jobs/channel-items';
import { parsePayload } from '@/lib/analysis/jobs/parse-payload';

it.each([
  [channelItem('UCabc'), { kind: 'channel', channelId: 'UCabc' }],
  [pageItem(1, 'UUabc', null), { kind: 'page', number: 1, playlistId: 'UUabc', token: null }],
  [pageItem(2, 'UUabc', 'CDIQAA'), { kind: 'page', number: 2, playlistId: 'UUabc', token: 'CDIQAA' }],
  [pageItem(2, 'UUabc', 'EAAa:Blg'), { kind: 'page', number: 2, playlistId: 'UUabc', token: 'EAAa:Blg' }],
  ['sourdough01', { kind: 'video', videoId: 'sourdough01' }],
  ['', null],
  ['channel:', null],
  ['page:1', null],
  ['<script>', null],
])('%s says what is to be done', (key, item) => {
  expect(parseChannelItem(key)).toEqual(item);
});

describe('what a job carries', () => {
  it.each([
    [
      { channelId: 'UCabc', maxPages: 1 },
      { channelId: 'UCabc', maxPages: 1 },
    ],
    [{ channelId: 'UCabc' }, { channelId: 'UCabc', maxPages: null }],
    [{}, { channelId: null, maxPages: null }],
    [null, { channelId: null, maxPages: null }],
    [{ channelId: 7 }, { channelId: null, maxPages: null }],
    [{ maxPages: 0 }, { channelId: null, maxPages: null }],
  ])('%j is read as %j', (payload, read) => {
    expect(parsePayload(payload)).toEqual(read);
  });
});
