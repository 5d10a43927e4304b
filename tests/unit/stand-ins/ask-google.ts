import { createStandInFetch } from '../../stand-ins/fetch.ts';
import { BAKER, type GoogleAccount } from '../../stand-ins/google/accounts.ts';
import { CLIENT_ID } from '../../stand-ins/google/clients.ts';
import { WORKING_KEY } from '../../stand-ins/google/state.ts';

export const SCOPE = 'https://www.googleapis.com/auth/';
export const DATA_API = 'https://youtube.googleapis.com/youtube/v3';

/** What a test wants to look at of any answer. */
export interface Told {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes, each looked at by its test.
  body: any;
}

export function askGoogle() {
  const { fetch, google, requests } = createStandInFetch();
  const ask = async (url: string, init?: RequestInit): Promise<Told> => {
    const answer = await fetch(url, init);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
  };
  return {
    google,
    requests,
    ask,
    /** With the key that works, unless other headers are given. */
    list: (path: string, headers: Record<string, string> = { 'x-goog-api-key': WORKING_KEY }) =>
      ask(`${DATA_API}/${path}`, { headers }),
    bearer(scopes: readonly string[], account: GoogleAccount = BAKER): Record<string, string> {
      const token = google.tokens.issue({ account, clientId: CLIENT_ID, scopes: scopes.map((name) => SCOPE + name) });
      return { authorization: `Bearer ${token.text}` };
    },
  };
}
