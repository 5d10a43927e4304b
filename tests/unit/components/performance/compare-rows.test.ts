import { describe, expect, it } from 'vitest';
import { compareRows, type Own } from '@/components/performance/compare-rows';
import { measureChannel } from '@/lib/insights/measure-channel';
import { FETCHED_AT, makeFacts, makeUploads } from '../../../support/make-facts';
import { makeVideo } from '../../../support/make-video';

const DAY_MS = 86_400_000;
const uploads = { value: makeUploads(5), fetchedAt: FETCHED_AT };
const rowsOf = (own: Own, now = FETCHED_AT) =>
  Object.fromEntries(
    compareRows(own, measureChannel(uploads.value, FETCHED_AT), uploads, now).map(({ label, own: value }) => [
      label,
      value,
    ]),
  );
const dated = (parts = {}) => ({ value: makeFacts(parts), fetchedAt: FETCHED_AT });

describe('compareRows', () => {
  it('puts each measure of a video beside the median, in the same form', () => {
    expect(rowsOf({ facts: dated(), draft: null })).toEqual({
      Views: '1,000',
      'Views a day': '100',
      'Likes per view': '5%',
      'Comments per view': '1%',
      Duration: '13:32',
      'Title, characters': '23',
      'Description, characters': '19',
      Tags: '2',
      'Days between uploads': '4',
    });
  });

  it('takes the texts of a draft from the editor, and counts from YouTube', () => {
    const draft = makeVideo({ title: 'Rye', description: null, tags: [], durationSeconds: null });
    expect(rowsOf({ facts: dated(), draft })).toMatchObject({
      Views: '1,000',
      Duration: '13:32',
      'Title, characters': '3',
      'Description, characters': null,
      Tags: '0',
    });
  });

  it('has no counts of what is not published, and counts its days until now', () => {
    const now = FETCHED_AT + 2 * DAY_MS;
    const upcoming = dated({ publishedAt: FETCHED_AT + 9 * DAY_MS });
    expect(rowsOf({ facts: upcoming, draft: null }, now)).toMatchObject({
      Views: null,
      'Views a day': null,
      'Days between uploads': '9',
    });
    const draft = makeVideo();
    expect(rowsOf({ facts: dated({ privacy: 'private' }), draft }, now)).toMatchObject({ 'Days between uploads': '9' });
  });

  it('knows nothing of a video that was not asked about', () => {
    expect(new Set(Object.values(rowsOf({ facts: null, draft: null })))).toEqual(new Set([null]));
  });

  it('has no counts of a draft that was never out', () => {
    const labels = Object.keys(rowsOf({ facts: null, draft: makeVideo({ tags: null }) }));
    expect(labels).toEqual([
      ...['Duration', 'Title, characters', 'Description, characters', 'Tags', 'Days between uploads'],
    ]);
  });

  it('has no row without a median', () => {
    const none = { value: [], fetchedAt: FETCHED_AT };
    expect(compareRows({ facts: dated(), draft: null }, measureChannel([], FETCHED_AT), none, FETCHED_AT)).toEqual([]);
  });
});
