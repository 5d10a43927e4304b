/** `<project number>-<letters>.apps.googleusercontent.com`; older ones end after the number. */
const PROJECT_NUMBER = /^(\d+)(?:-[0-9a-z_]+)?\.apps\.googleusercontent\.com$/;

/** Google counts quota by project, and every client of a project begins with its number. */
export function quotaIdOfClient(clientId: string): string {
  return `client:${PROJECT_NUMBER.exec(clientId)?.[1] ?? clientId}`;
}
