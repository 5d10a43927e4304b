import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedSite {
  /** `http://127.0.0.1:<port>/` */
  rootUrl: string;
  close(): Promise<void>;
}

/** One stand-in's host over plain HTTP, for clients that insist on a server of their own. */
export async function serveSite(answer: typeof fetch, host: string): Promise<ServedSite> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { authorization, 'content-type': type } = incoming.headers;
    const method = incoming.method ?? 'GET';
    const response = await answer(`https://${host}${incoming.url}`, {
      method,
      headers: { ...(authorization ? { authorization } : {}), ...(type ? { 'content-type': type } : {}) },
      ...(method === 'GET' ? {} : { body: Buffer.concat(chunks).toString('utf8') }),
    });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    rootUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
