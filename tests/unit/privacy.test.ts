import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOGLE_PAGES } from '@/components/account/google-pages';
import { MAX_LOG_ROWS } from '@/lib/storage/diagnostics';
import { RANK_HISTORY_MS, RECORDS_MS, RETENTION_MS } from '@/lib/storage/keep-times';
import { flatMessages } from '../support/install-messages';

const DAY_MS = 86_400_000;

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');

const text = read('PRIVACY.md');
/** Without the marks of a quotation and the ends of lines. */
const plain = text.replaceAll(/^> ?/gm, '').replaceAll(/\s+/g, ' ');
const statement = [...flatMessages()].filter(([name]) => /^account_privacy[A-Z]/.test(name));
/** What the extension may ever ask. */
const apiHosts = Array.from(read('wxt.config.ts').matchAll(/^ {2}'https:\/\/([\w.-]+)',$/gm), ([, host]) => host);

describe('PRIVACY.md', () => {
  it('is held against the statement and the addresses there are', () => {
    expect(statement.length).toBeGreaterThanOrEqual(6);
    expect(apiHosts.length).toBeGreaterThanOrEqual(4);
  });

  it.each(statement)('holds %s word for word', (_name, sentence) => {
    expect(plain).toContain(sentence);
  });

  it.each([
    ['terms', GOOGLE_PAGES.terms],
    ['privacy policy', GOOGLE_PAGES.privacy],
    ['way to end a sign-in', GOOGLE_PAGES.revoke],
  ])('links the %s, as YouTube asks for', (_name, address) => {
    expect(text).toContain(`(${address})`);
  });

  it('says how long things are kept', () => {
    expect(plain).toContain(`whoever asked for it: ${RETENTION_MS / DAY_MS} days at most`);
    expect(plain).toContain(
      `you follow: ${RETENTION_MS / DAY_MS} days; ${RANK_HISTORY_MS / DAY_MS} days once you agreed`,
    );
    expect(plain).toContain(`jobs that are over. ${RECORDS_MS / DAY_MS} days.`);
    expect(plain).toContain(`its log (${MAX_LOG_ROWS.toLocaleString('en')} lines`);
  });

  it.each(apiHosts)('says what %s is asked for', (host) => {
    expect(text).toContain(`| \`${host}\` `);
  });
});
