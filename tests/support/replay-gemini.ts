import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in for Gemini says to the next request. */
export interface Replay {
  /** 200 when left out. */
  status?: number;
  /** `text/event-stream` when left out. */
  type?: string;
  body: string | Uint8Array;
  /** After the body; left out, it ends. */
  after?: 'drop' | 'silence';
}

interface SeenRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export interface ReplayServer {
  /** Said in order, the last one again and again. */
  say(...replays: Replay[]): void;
  requests: SeenRequest[];
  /** How many connections were given up before their answer was over. */
  hungUp(): number;
  /** As the global `fetch`, with this server where Google is. The body comes `splitBytes` at a time, or as it comes. */
  fetch: typeof fetch;
  splitBytes: number | null;
  close(): Promise<void>;
}

const GOOGLE = 'https://generativelanguage.googleapis.com';

/** A server over plain HTTP, so that two SDKs meet the same bytes on a real connection. */
export async function startReplayServer(): Promise<ReplayServer> {
  const requests: SeenRequest[] = [];
  let replays: Replay[] = [];
  let hungUp = 0;
  const server = createServer(async (incoming, outgoing) => {
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) hungUp += 1;
    });
    requests.push(await readRequest(incoming));
    const replay = replays.length > 1 ? replays.shift() : replays[0];
    answer(outgoing, replay ?? { status: 500, body: 'nothing to say' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetchNow = globalThis.fetch;
  const replayServer: ReplayServer = {
    requests,
    splitBytes: null,
    hungUp: () => hungUp,
    say: (...next) => {
      replays = next;
    },
    fetch: async (url, init) => {
      const response = await fetchNow(String(url).replace(GOOGLE, root), init);
      const { splitBytes } = replayServer;
      if (splitBytes === null || !response.body) return response;
      const { status, statusText, headers } = response;
      return new Response(response.body.pipeThrough(splitter(splitBytes)), { status, statusText, headers });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return replayServer;
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { method = '', url: path = '', headers } = incoming;
  return { method, path, headers, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

function answer(outgoing: ServerResponse, { status = 200, type = 'text/event-stream', body, after }: Replay): void {
  outgoing.writeHead(status, { 'content-type': type });
  if (after === undefined) outgoing.end(body);
  else if (after === 'drop') outgoing.write(body, () => outgoing.destroy());
  else outgoing.write(body);
}

function splitter(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      for (let start = 0; start < chunk.length; start += bytes) controller.enqueue(chunk.slice(start, start + bytes));
    },
  });
}

/** Chunks as Gemini streams them. */
export const stream = (...chunks: unknown[]): string =>
  chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\r\n\r\n`).join('');

/** One chunk with these parts. */
export const says = (parts: unknown[], rest: Record<string, unknown> = {}, about: Record<string, unknown> = {}) => ({
  candidates: [{ content: { parts, role: 'model' }, index: 0, ...rest }],
  ...about,
});

/** Google's error, as the whole of an answer. */
export const googleError = (code: number, status: string, message: string, details: unknown[] = []): Replay => ({
  status: code,
  type: 'application/json; charset=UTF-8',
  body: JSON.stringify({ error: { code, message, status, ...(details.length > 0 ? { details } : {}) } }),
});
