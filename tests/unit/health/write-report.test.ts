import { beforeEach, describe, expect, it } from 'vitest';
import { loadReportFacts, type ReportPlace } from '@/lib/health/load-report-facts';
import { writeReport } from '@/lib/health/write-report';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeAccountRow } from '../../support/make-account';
import {
  makeHealthRow,
  makeJobRow,
  makeLevel,
  makeLogRow,
  makeMetricRow,
  NOW,
  openDatabase,
} from '../../support/make-health';
import { makeRequestRow } from '../../support/make-request-row';
import { makeRow } from '../../support/make-row';

const PLACE: ReportPlace = {
  madeAt: NOW,
  version: '1.2.3',
  browser: 'Firefox/142.0',
  platform: 'Linux x86_64',
  language: 'de',
  permissions: ['scripting', 'alarms'],
  origins: [],
  quota: [[makeLevel({ left: 120 })]],
};

let database: LimelightDatabase;
const report = async (): Promise<string> => writeReport(await loadReportFacts(database, PLACE));

beforeEach(() => {
  database = openDatabase();
});

describe('the report', () => {
  it('says that there is nothing, where there is nothing', async () => {
    const text = await report();
    expect(text).toContain('- Made: 2026-11-21T12:00:00.000Z\n- Limelight: 1.2.3\n- Browser: Firefox/142.0\n');
    expect(text).toContain('- Permissions: alarms, scripting\n- Sites: none\n');
    expect(text).toContain('## Health\n\nNone.');
    expect(text).toContain('## Last 0 log lines\n\n```\nnone\n```\n');
  });

  it('tells how Limelight is', async () => {
    await database.healthChecks.put(makeHealthRow({ problem: 'storage-full' }));
    await database.metrics.put(makeMetricRow({ count: 2, failures: 1, maxMs: 0.2 }));
    await database.breakers.put({
      ...{ service: 'youtube-data', state: 'open', failuresInARow: 5, openings: 2, retryAt: NOW, changedAt: NOW },
    });
    await database.jobs.bulkPut([
      makeJobRow({ id: 'a', state: 'failed', problem: 'offline' }),
      makeJobRow({ id: 'b', state: 'failed', problem: 'offline' }),
      makeJobRow({ id: 'c' }),
    ]);
    await database.requests.bulkAdd([
      makeRequestRow({ at: NOW }),
      makeRequestRow({ at: NOW, isCached: true, status: null }),
      makeRequestRow({ at: NOW, problem: 'rate-limited', status: 429 }),
      makeRequestRow({ at: NOW, status: null, durationMs: null }),
    ]);
    const correlationId = '0a1b2c3d-1111-2222-3333-444455556666';
    await database.logs.add(makeLogRow({ facts: { items: 3, why: 'a | b' }, correlationId }));
    expect((await report()).split('\n')).toEqual(
      expect.arrayContaining([
        '| database | healthy | works | ms=12 | storage-full | 2026-11-21T12:00:00.000Z | 14 |',
        '| fetchFacts | 2 | 1 | 0.1 | 0.1 | 0.1 | 0.2 |',
        '| 1 | units | 120 | 10000 | 2026-11-21T13:00:00.000Z |',
        '| youtube-data | open | 5 | 2 | 2026-11-21T12:00:00.000Z |',
        '| refresh-videos | failed | offline | 2 |',
        '| refresh-videos | waiting | – | 1 |',
        '| jobs | 3 |',
        '## Last 4 requests',
        '| 2026-11-21T12:00:00.000Z | youtube.googleapis.com | video-facts | 200 | 80 |',
        '| 2026-11-21T12:00:00.000Z | youtube.googleapis.com | video-facts | cached | 80 |',
        '| 2026-11-21T12:00:00.000Z | youtube.googleapis.com | video-facts | rate-limited | 80 |',
        '| 2026-11-21T12:00:00.000Z | youtube.googleapis.com | video-facts | – | – |',
        '2026-11-21T12:00:00.000Z info  job.finished items=3 why=a | b 0a1b2c3d',
      ]),
    );
  });

  it('holds the last 100 lines and 50 requests, newest first', async () => {
    await database.logs.bulkAdd(
      Array.from({ length: 120 }, (_, id) => makeLogRow({ id: id + 1, facts: { line: id } })),
    );
    await database.requests.bulkAdd(
      Array.from({ length: 60 }, (_, index) => makeRequestRow({ durationMs: 1_000 + index })),
    );
    const text = await report();
    expect(text.match(/job\.finished/g)?.length).toBe(100);
    expect(text.indexOf('line=119')).toBeLessThan(text.indexOf('line=20'));
    expect(text).not.toContain('line=19 ');
    expect(text.match(/video-facts/g)?.length).toBe(50);
    expect(text).toContain('| 1059 |');
    expect(text).not.toContain('| 1009 |');
  });

  it('is the same for the same facts', async () => {
    await database.logs.add(makeLogRow());
    expect(await report()).toBe(await report());
  });
});

describe('what the report never holds', () => {
  const KEY = 'AIzaSyA-1234567890abcdefghijklmnopqrstu';
  const CHANNEL = 'UCuAXFkgsw1L7xaCfnd5JJOw';

  it('keys, titles, names and ids, wherever they got into', async () => {
    const videoId = 'dQw4w9WgXcQ' as VideoId;
    await database.accounts.put(makeAccountRow({ id: CHANNEL, title: 'Anna bakt Brot', handle: '@annabakt' }));
    await database.apiKeys.put({
      ...{ id: 'key-1', service: 'youtube', label: 'Brotkanal', last4: 'stuv', isActive: true },
      ...{ savedAt: NOW, checkedAt: NOW, problem: null },
    });
    await database.analyses.put(makeRow({ id: videoId, title: 'Sauerteig für Anfänger' }));
    await database.jobs.put(makeJobRow({ subject: 'Sauerteig für Anfänger' }));
    await database.events.put({
      id: 1,
      kind: 'job-done',
      at: NOW,
      subject: 'Brot im Topf',
      about: null,
      isQuiet: false,
      isDismissed: false,
    });
    await database.logs.bulkAdd([
      makeLogRow({ id: 1, event: `used.${KEY}`, facts: { why: `${KEY} of anna@example.com`, videoId: 'abcdefghijk' } }),
      makeLogRow({ id: 2, facts: { about: 'Ein Titel', title: 'Noch einer', jobSubject: 'Sauerteig für Anfänger' } }),
      makeLogRow({ id: 3, facts: { why: `ANNA BAKT BROT (${CHANNEL}), Brotkanal, ${videoId}, Brot im Topf` } }),
      makeLogRow({ id: 4, facts: { path: 'https://www.youtube.com/watch?v=abcdefghijk&t=1' } }),
    ]);
    await database.healthChecks.put(makeHealthRow({ finding: 'crashed', facts: { reason: `of ${CHANNEL}: ${KEY}` } }));
    await database.requests.add(makeRequestRow({ path: `/youtube/v3/videos/${videoId}`, quotaId: 'key-1' }));
    const text = await report();
    for (const secret of [KEY, 'anna@', CHANNEL, videoId, 'abcdefghijk', 'key-1', '@annabakt', 'Brotkanal'])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/Anna bakt|Sauerteig|Ein Titel|Noch einer|Brot im Topf/i);
    expect(text.match(/job\.finished/g)?.length).toBe(3);
  });

  it('lines of its own making in a fact: Markdown stays whole', async () => {
    await database.logs.add(makeLogRow({ facts: { why: 'a\n```\n# Heading' } }));
    await database.healthChecks.put(makeHealthRow({ facts: { reason: 'a | b\nc' } }));
    const text = await report();
    expect(text).toContain("why=a ''' # Heading");
    expect(text).toContain(String.raw`reason=a \| b c`);
    expect(text.match(/^```$/gm)?.length).toBe(2);
  });
});
