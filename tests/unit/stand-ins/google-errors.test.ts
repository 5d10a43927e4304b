import { describe, expect, it } from 'vitest';
import type { KeyBehaviour } from '../../stand-ins/google/state.ts';
import { askGoogle } from './ask-google.ts';

const VIDEOS = 'videos?part=id&id=sourdough01';

describe('how Google refuses', () => {
  it.each<[KeyBehaviour, number, string, string | null]>([
    ['invalid', 400, 'badRequest', 'API_KEY_INVALID'],
    ['referrer-restricted', 403, 'forbidden', 'API_KEY_HTTP_REFERRER_BLOCKED'],
    ['service-blocked', 403, 'forbidden', 'API_KEY_SERVICE_BLOCKED'],
    ['not-enabled', 403, 'accessNotConfigured', 'SERVICE_DISABLED'],
  ])('a key that is %s', async (behaviour, status, reason, info) => {
    const { list, google } = askGoogle();
    google.keys.set('some key', behaviour);
    const answer = await list(VIDEOS, { 'x-goog-api-key': 'some key' });
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code: status, errors: [{ reason }] });
    expect(answer.body.error.details[0].reason).toBe(info);
  });

  it('a key it never saw, none at all, and one in the address like any other', async () => {
    const { list, google } = askGoogle();
    const key = [...google.keys.keys()][0] ?? '';
    expect((await list(VIDEOS, { 'x-goog-api-key': 'never seen' })).status).toBe(400);
    expect((await list(VIDEOS, {})).status).toBe(403);
    expect((await list(`${VIDEOS}&key=${key}`, {})).status).toBe(200);
  });

  it.each([
    ['videos?id=sourdough01', 400, 'required'],
    ['videos?part=magic&id=sourdough01', 400, 'unknownPart'],
    ['videos?part=id', 400, 'missingRequiredParameter'],
    [`videos?part=id&id=${Array.from({ length: 51 }, (_, index) => `v${index}`)}`, 400, 'invalidFilters'],
    ['playlistItems?part=id&playlistId=PLnothere', 404, 'playlistNotFound'],
    ['playlistItems?part=id&playlistId=UUhearth0000000000000000&pageToken=x', 400, 'invalidPageToken'],
    ['playlistItems?part=id&playlistId=UUhearth0000000000000000&maxResults=51', 400, 'invalidParameter'],
    ['commentThreads?part=snippet&videoId=weakvideo01', 403, 'commentsDisabled'],
    ['commentThreads?part=snippet&videoId=nosuchvideo', 404, 'videoNotFound'],
    ['captions?part=snippet&videoId=sourdough01', 401, 'required'],
    ['videos?part=id&id=sourdough01&fields=items(', 400, 'invalidParameter'],
  ])('%s', async (path, status, reason) => {
    const { list } = askGoogle();
    const answer = await list(path);
    expect([answer.status, answer.body.error.errors[0].reason]).toEqual([status, reason]);
  });

  it('tokens that ended, were revoked, or do not reach so far', async () => {
    const { list, google, bearer } = askGoogle();
    const analytics = bearer(['yt-analytics.readonly']);
    expect((await list(VIDEOS, analytics)).body.error.errors[0].reason).toBe('insufficientPermissions');
    const read = bearer(['youtube.readonly']);
    expect((await list(VIDEOS, read)).status).toBe(200);
    google.clock = () => Date.now() + 3_600_000;
    expect((await list(VIDEOS, read)).body.error.errors[0].reason).toBe('authError');
    google.clock = Date.now;
    google.revokeTokens();
    expect((await list(VIDEOS, read)).status).toBe(401);
  });

  it('says quotaExceeded by itself, and works again after midnight in California', async () => {
    const { list, google } = askGoogle();
    const key = [...google.keys.keys()][0] ?? '';
    google.quota.limit(key, { units: 2 });
    google.clock = () => Date.parse('2026-11-21T07:59:00Z');
    const statuses = [await list(VIDEOS), await list(VIDEOS), await list(VIDEOS)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 403]);
    expect((await list('search?part=snippet&q=bread')).status).toBe(200);
    google.quota.limit(key, { search: 1 });
    const spent = await list('search?part=snippet&q=bread');
    expect(spent.body.error).toMatchObject({ code: 429, message: expect.stringContaining('Search Queries per day') });
    google.clock = () => Date.parse('2026-11-21T08:00:00Z');
    expect((await list(VIDEOS)).status).toBe(200);
  });
});
