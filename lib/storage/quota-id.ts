/** `<project number>-<letters>.apps.googleusercontent.com`; older ones end after the number. */
export const CLIENT_ID = /^(\d+)(?:-[0-9a-z_]+)?\.apps\.googleusercontent\.com$/;

/** Google counts quota by project, and every client of a project begins with its number. */
export function quotaIdOfClient(clientId: string): string {
  return `client:${CLIENT_ID.exec(clientId)?.[1] ?? clientId}`;
}
