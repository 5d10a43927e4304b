import { Problem } from '@/lib/problem/problem';

/** `<project number>-<letters>.apps.googleusercontent.com`; older ones end after the number. */
const CLIENT_ID = /^\d+(?:-[0-9a-z_]+)?\.apps\.googleusercontent\.com$/;

/** The id without what a copy brought along. Throws `client-invalid` for what cannot be one. */
export function parseClientId(typed: string): string {
  const clientId = typed.replace(/[\s\p{Cc}\p{Cf}"'`]/gu, '');
  if (!CLIENT_ID.test(clientId)) throw new Problem('client-invalid');
  return clientId;
}
