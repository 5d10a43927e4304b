import { browser } from 'wxt/browser';
import { loadReportFacts, type ReportPlace } from '@/lib/health/load-report-facts';
import { writeReport } from '@/lib/health/write-report';
import { database } from '@/lib/storage/database';

/** The report for a bug, of this browser and moment. Throws what reading the database throws. */
export async function makeReport(quota: ReportPlace['quota']): Promise<string> {
  const granted = await browser.permissions.getAll();
  const facts = await loadReportFacts(database, {
    madeAt: Date.now(),
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    platform: navigator.platform,
    language: browser.i18n.getUILanguage(),
    permissions: granted.permissions ?? [],
    origins: granted.origins ?? [],
    quota,
  });
  return writeReport(facts);
}
