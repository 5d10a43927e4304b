import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/**
 * Collects what nobody should ever see: errors and warnings on our own pages and in our background, and anything our
 * scripts cause in a page of YouTube's. What the stand-in's own scripts say there is its business.
 */
export function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (isOurs(message)) complaints.push(`console ${message.type()} (${message.location().url}): ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    const where = `${webError.page()?.url() ?? ''} ${error.stack ?? ''}`;
    if (where.includes('chrome-extension://')) complaints.push(`error (${where.slice(0, 300)}): ${error.message}`);
  });
  return complaints;
}

/** What Chromium says where it has no model of its own when somebody looks whether it has. */
const NO_MODEL = 'Unable to create a text session because the service is not running.';

function isOurs(message: ConsoleMessage): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false;
  if (message.text() === NO_MODEL) return false;
  const where = [message.page()?.url(), message.worker()?.url(), message.location().url, message.text()].join(' ');
  return where.includes('chrome-extension://');
}
