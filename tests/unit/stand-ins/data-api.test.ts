import { describe, expect, it } from 'vitest';
import { HEARTH_OWNER, WATCHER } from '../../stand-ins/google/accounts.ts';
import { askGoogle } from './ask-google.ts';

const HOUR_MS = 3_600_000;
const HEARTH_UPLOADS = 'UUhearth0000000000000000';

async function uploadIds({ list }: ReturnType<typeof askGoogle>): Promise<string[]> {
  const ids: string[] = [];
  let token: string | undefined = '';
  while (token !== undefined) {
    const page = `playlistItems?part=contentDetails&playlistId=${HEARTH_UPLOADS}&maxResults=50&pageToken=${token}`;
    const { body } = await list(page);
    ids.push(...body.items.map((item: { contentDetails: { videoId: string } }) => item.contentDetails.videoId));
    token = body.nextPageToken;
  }
  return ids;
}

describe('the stand-in of the Data API', () => {
  it('answers videos in the order asked, and leaves out what is gone or private', async () => {
    const { list } = askGoogle();
    const { body } = await list('videos?part=id&id=weakvideo01,private0001,nosuchvideo,sourdough01&id=weakvideo01');
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['weakvideo01', 'sourdough01']);
    expect(body.pageInfo).toEqual({ totalResults: 2, resultsPerPage: 2 });
  });

  it('writes counts as strings and leaves hidden ones out', async () => {
    const { list } = askGoogle();
    const { body } = await list('videos?part=statistics,contentDetails&id=sourdough01,weakvideo01');
    const [sourdough, weak] = body.items;
    expect(sourdough.statistics).toMatchObject({ viewCount: '412357', likeCount: '18240' });
    expect(sourdough.contentDetails).toMatchObject({ duration: 'PT13M32S', caption: 'true' });
    expect(weak.statistics).toEqual({ viewCount: '312', favoriteCount: '0' });
  });

  it('lets counts grow with the time of the server, and its etag with them', async () => {
    const { list, google } = askGoogle();
    const path = 'videos?part=statistics&id=sourdough01';
    const before = await list(path);
    google.clock = () => google.countedFrom + 24 * HOUR_MS;
    const after = await list(path);
    expect(Number(after.body.items[0].statistics.viewCount)).toBeGreaterThan(412_357);
    expect(after.body.etag).not.toBe(before.body.etag);
  });

  it.each([(etag: string) => etag, (etag: string) => `"${etag}"`, (etag: string) => `W/"${etag}"`])(
    'answers 304 without a body to the etag it gave (%#)',
    async (write) => {
      const { list, google } = askGoogle();
      const path = 'videos?part=snippet&id=sourdough01&fields=etag';
      const { etag } = (await list(path)).body;
      const key = [...google.keys.keys()][0] ?? '';
      const again = await list(path, { 'x-goog-api-key': key, 'if-none-match': write(etag) });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(google.quota.used(key)).toBe(2);
    },
  );

  it('pages through a library of more than 500 videos, of which some are private by now', async () => {
    const google = askGoogle();
    const ids = await uploadIds(google);
    expect(new Set(ids).size).toBe(524);
    const found = [];
    for (let start = 0; start < ids.length; start += 50) {
      const batch = ids.slice(start, start + 50).join(',');
      found.push(...(await google.list(`videos?part=status&id=${batch}`)).body.items);
    }
    expect(found.length).toBe(520);
    expect(found.every((video) => video.status.privacyStatus === 'public')).toBe(true);
  });

  it('tells the owner of private videos, and nobody else', async () => {
    const { list, bearer } = askGoogle();
    const path = 'videos?part=status&id=studioweak1';
    const read = ['youtube.readonly'];
    expect((await list(path, bearer(read))).body.items).toHaveLength(1);
    expect((await list(path, bearer(read, HEARTH_OWNER))).body.items).toHaveLength(0);
    expect((await list(path)).body.items).toHaveLength(0);
  });

  it('knows channels by id, handle and owner; without a match there are no items', async () => {
    const { list, bearer } = askGoogle();
    const mine = 'channels?part=snippet&mine=true';
    const byHandle = await list('channels?part=statistics&forHandle=matbakhalkhubz');
    expect(byHandle.body.items[0].statistics).toMatchObject({ hiddenSubscriberCount: true });
    expect(byHandle.body.items[0].statistics).not.toHaveProperty('subscriberCount');
    expect((await list(mine, bearer(['youtube.readonly']))).body.items[0].id).toBe('UCbreadlab00000000000000');
    expect((await list(mine, bearer(['youtube.readonly'], WATCHER))).body).not.toHaveProperty('items');
    expect((await list(mine)).status).toBe(401);
    const playlists = await list('playlists?part=id&mine=true', bearer(['youtube.readonly'], WATCHER));
    expect(playlists.body.error).toMatchObject({ code: 401, errors: [{ reason: 'youtubeSignupRequired' }] });
  });

  it('searches in its own bucket, with entities in titles', async () => {
    const { list, google } = askGoogle();
    const key = [...google.keys.keys()][0] ?? '';
    const { body } = await list('search?part=snippet&type=video&q=sourdough+beginners&maxResults=3');
    expect(body.items[0].id).toEqual({ kind: 'youtube#video', videoId: 'sourdough01' });
    expect([google.quota.used(key, 'search'), google.quota.used(key)]).toEqual([1, 0]);
    const mistakes = await list('search?part=snippet&type=video&channelId=UCbreadlab00000000000000&order=date');
    expect(JSON.stringify(mistakes.body)).not.toContain('"title":"Private');
  });

  it('replaces a whole snippet on update: tags left out are gone', async () => {
    const { ask, list, bearer, google } = askGoogle();
    const url = 'https://youtube.googleapis.com/youtube/v3/videos?part=snippet';
    const snippet = { title: 'A new title', categoryId: '26' };
    const put = (body: object, headers: Record<string, string>) =>
      ask(url, { method: 'PUT', body: JSON.stringify(body), headers });
    expect((await put({ id: 'sourdough01', snippet }, bearer(['youtube.readonly']))).status).toBe(403);
    expect((await put({ id: 'sourdough01', snippet: {} }, bearer(['youtube.force-ssl']))).body).toMatchObject({
      error: { code: 400, errors: [{ reason: 'invalidTitle', domain: 'youtube.video' }] },
    });
    const done = await put({ id: 'sourdough01', snippet }, bearer(['youtube.force-ssl']));
    expect([done.status, google.quota.used('client:415263748596')]).toEqual([200, 100]);
    const { body } = await list('videos?part=snippet&id=sourdough01');
    expect(body.items[0].snippet).toMatchObject({ title: 'A new title', description: '' });
    expect(body.items[0].snippet).not.toHaveProperty('tags');
  });

  it('says the regions and categories in the language asked', async () => {
    const { list } = askGoogle();
    const regions = await list('i18nRegions?part=snippet&hl=de_DE');
    expect(regions.body.items).toContainEqual(expect.objectContaining({ snippet: { gl: 'DE', name: 'Deutschland' } }));
    const categories = await list('videoCategories?part=snippet&regionCode=US&fields=items(id,snippet(title))');
    expect(categories.body.items).toContainEqual({ id: '26', snippet: { title: 'Howto & Style' } });
  });

  it('lets any page ask, after a preflight', async () => {
    const { ask } = askGoogle();
    const { status, headers } = await ask('https://youtube.googleapis.com/youtube/v3/videos?part=id', {
      method: 'OPTIONS',
      headers: { origin: 'https://page.example', 'access-control-request-headers': 'x-goog-api-key' },
    });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('https://page.example');
    expect(headers.get('access-control-allow-headers')).toBe('x-goog-api-key');
  });
});
