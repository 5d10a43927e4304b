import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeRequestCsv, writeRequestJson } from '@/lib/network/write-requests';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, noConnection, status, type Reply } from '../../support/make-network';

const replies: Record<string, Reply> = {
  good: status(200),
  refused: status(403),
  broken: status(500),
  offline: noConnection,
  /** Browsers quote what they were given now and then. */
  chatty: ({ init }) => {
    throw new TypeError(`Failed to fetch with ${JSON.stringify([...new Headers(init.headers)])}`);
  },
};

it('a secret in headers, body or query is in no row, log line, event, error or export', async () => {
  const database = new LimelightDatabase('redaction-test');
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{20,40}$/);
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom(...Object.keys(replies)), async (text, kind) => {
      await database.delete();
      await database.open();
      const { network, events, lines } = makeNetwork(database, [replies[kind] ?? status(200)]);
      const request = makeRequest({
        url: `https://oauth2.googleapis.com/revoke?token=${text}#${text}`,
        headers: { 'X-Goog-Api-Key': text, Authorization: `Bearer ${text}` },
        ...{ method: 'POST', body: `token=${text}`, isIdempotent: true },
        cost: { quotaId: 'key-1', bucket: 'search', units: 80 },
      });
      const error = await network.send(request).then(
        () => null,
        (caught: unknown) => caught,
      );
      const told = error instanceof Error ? [error.message, error.stack, String(error.cause)] : [];
      const rows = await database.requests.toArray();
      const tables = await Promise.all(database.tables.map((table) => table.toArray()));
      const files = [await writeRequestCsv(rows), writeRequestJson(rows)];
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify([tables, events, lines, told, files])).not.toContain(text);
    }),
    { numRuns: 40 },
  );
  database.close();
});
