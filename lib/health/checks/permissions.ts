import { loadActiveApiKey } from '@/lib/storage/api-keys';
import { loadSettings } from '@/lib/storage/settings';
import { defineHealthCheck, type HealthTools } from '../health-check';

const FINDINGS = ['granted', 'sitesRefused', 'apisRefused', 'geminiRefused', 'autocompleteRefused'] as const;

const SITES = ['https://www.youtube.com/', 'https://studio.youtube.com/'];
const DATA_API = 'https://youtube.googleapis.com/';
/** Needed by a sign-in only: reports, and ending the sign-in. */
const ACCOUNT_APIS = ['https://youtubeanalytics.googleapis.com/', 'https://oauth2.googleapis.com/'];
const GEMINI = 'https://generativelanguage.googleapis.com/';
const AUTOCOMPLETE = 'https://suggestqueries-clients6.youtube.com/';

/** Whether the browser lets Limelight reach what is in use. Browsers let people take back each site. */
export const permissions = defineHealthCheck({
  id: 'permissions',
  findings: FINDINGS,
  async run(tools) {
    const sites = await refusedOf(tools, SITES);
    if (sites.length > 0) return { status: 'critical', finding: 'sitesRefused', facts: { hosts: sites.join(', ') } };
    const apis = await refusedOf(tools, await apisInUse(tools));
    if (apis.length > 0) {
      const facts = { hosts: apis.join(', ') };
      return { status: 'warning', finding: 'apisRefused', facts, problem: 'permission-missing' };
    }
    const models = (await isGeminiInUse(tools)) ? await refusedOf(tools, [GEMINI]) : [];
    if (models.length > 0) {
      return { status: 'warning', finding: 'geminiRefused', facts: { hosts: models.join(', ') } };
    }
    const others = (await isAutocompleteInUse(tools)) ? await refusedOf(tools, [AUTOCOMPLETE]) : [];
    if (others.length > 0) {
      return { status: 'warning', finding: 'autocompleteRefused', facts: { hosts: others.join(', ') } };
    }
    return { status: 'healthy', finding: 'granted' };
  },
});

async function apisInUse({ database }: HealthTools): Promise<string[]> {
  const [{ api }, keys, accounts] = await Promise.all([
    loadSettings(database),
    database.apiKeys.where('service').equals('youtube').count(),
    database.accounts.count(),
  ]);
  if (api.agreedAt === null || keys + accounts === 0) return [];
  return accounts > 0 ? [DATA_API, ...ACCOUNT_APIS] : [DATA_API];
}

async function isGeminiInUse({ database }: HealthTools): Promise<boolean> {
  const { agreedAt, order } = (await loadSettings(database)).ai;
  if (agreedAt === null || !order.includes('gemini')) return false;
  return (await loadActiveApiKey(database, 'gemini')) !== null;
}

async function isAutocompleteInUse({ database }: HealthTools): Promise<boolean> {
  const { autocompleteAgreedAt, offSources } = (await loadSettings(database)).keywords;
  return autocompleteAgreedAt !== null && !offSources.includes('autocomplete');
}

async function refusedOf({ hasPermission }: HealthTools, urls: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(urls.map((url) => hasPermission(url)));
  return urls.filter((_, index) => !granted[index]).map((url) => new URL(url).host);
}
