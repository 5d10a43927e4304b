import { createServer, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCertificate } from './certificate.ts';
import { sendAnswer } from './send-answer.ts';
import type { LoggedRequest, Site, StandInAnswer, StandInRequest } from './site.ts';
import type { GoogleStandIn } from './google/google.ts';
import { createSites } from './sites.ts';

const MAX_LOGGED_BODY_CHARS = 2_000;

/** Answers in place of a site, for pages that are not ours to keep in the repository (recordings). */
type Override = (request: StandInRequest) => StandInAnswer | null;

export interface StandIns {
  port: number;
  requests: LoggedRequest[];
  /** Keys, quotas, tokens, time and faults of Google's APIs. */
  google: GoogleStandIn;
  /** Asked before the sites; the last one set wins until it is taken away with `null`. */
  override(answer: Override | null): void;
  close(): Promise<void>;
}

/** One HTTPS server on a free port that answers for every site by the Host header. */
export async function startStandIns(): Promise<StandIns> {
  const { google, all: sites } = createSites();
  const siteOf = new Map<string, Site>(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  const requests: LoggedRequest[] = [];
  let overriding: Override | null = null;
  const certificate = await createCertificate([...siteOf.keys()]);
  const server = createServer(certificate, async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const site = siteOf.get(request.host);
    const found = overriding?.(request) ?? (await site?.answer(request)) ?? null;
    const answer: StandInAnswer = found ?? { status: 404, body: 'There is no such page.\n' };
    const status = answer.status ?? 200;
    requests.push(logged(request, status, site !== undefined));
    await sendAnswer(outgoing, answer);
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    google,
    override: (answer) => {
      overriding = answer;
    },
    close: () => close(server),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const host = (headers['host'] ?? '').split(':')[0] ?? '';
  const url = new URL(incoming.url ?? '/', `https://${host || 'unnamed.invalid'}`);
  return { method: incoming.method ?? 'GET', host, url, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function logged(request: StandInRequest, status: number, known: boolean): LoggedRequest {
  const { method, host, url, headers, body } = request;
  const origin = headers['origin'] ?? null;
  return {
    method,
    host,
    path: url.pathname + url.search,
    origin,
    status,
    known,
    body: body.slice(0, MAX_LOGGED_BODY_CHARS),
    headers,
  };
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
