import { Problem } from '@/lib/problem/problem';
import { CLIENT_ID } from '@/lib/storage/quota-id';

/** The id without what a copy brought along. Throws `client-invalid` for what cannot be one. */
export function parseClientId(typed: string): string {
  const clientId = typed.replace(/[\s\p{Cc}\p{Cf}"'`]/gu, '');
  if (!CLIENT_ID.test(clientId)) throw new Problem('client-invalid');
  return clientId;
}
