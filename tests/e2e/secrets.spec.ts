import { randomBytes } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { japanese, sourdough } from '../stand-ins/youtube/catalogue.ts';
import { draftWeak } from '../stand-ins/studio/catalogue.ts';
import { expect, test } from './fixtures.ts';
import { readRows, readTables } from './pages/rows.ts';

test.use({ hosts: 'allowed' });

const makeKey = (): string => `AIzaSy${randomBytes(33).toString('base64url').slice(0, 33)}`;

/** The ways a text may be written down. */
function writingsOf(key: string): string[] {
  return [
    key,
    Buffer.from(key).toString('base64'),
    Buffer.from(key).toString('hex'),
    encodeURIComponent(key),
    key.slice(6),
  ];
}

test('a typed key is in no log, message, export, address, table or page', async ({ limelight, standIns }) => {
  test.setTimeout(90_000);
  const said: string[] = [];
  limelight.context.on('console', (message) => said.push(message.text()));
  const key = makeKey();
  standIns.google.keys.set(key, 'works');
  const spied = await spyOnMessages(limelight.context);
  const options = await limelight.openOptions();
  await options.setUpKey(key);
  const tab = await limelight.openWatchPage(sourdough.id);
  const studio = await limelight.openStudio(draftWeak.id);
  const panel = await limelight.openPanel(tab);
  await panel.openTab('Performance');
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  // A failure writes the most into logs.
  standIns.google.keys.set(key, 'invalid');
  await tab.goTo(japanese.id);
  await expect(panel.alert.filter({ hasText: 'Google does not know this API key.' }).first()).toBeVisible();
  await options.openSection('Health');
  await options.main.getByRole('button', { name: 'Check now' }).click();
  await options.page.waitForTimeout(1_500);

  const places: Record<string, string> = {
    console: said.join('\n'),
    messages: (await spied()).join('\n'),
    addresses: standIns.requests.map(({ path }) => path).join('\n'),
    bodies: standIns.requests.map(({ body }) => body).join('\n'),
    panel: await everythingIn(panel.page),
    options: await everythingIn(options.page),
    watch: await everythingIn(tab.page),
    studio: await everythingIn(studio.page),
  };
  for (const table of await readTables(options.page)) places[table] = await textOfTable(options.page, table);
  await options.openSection('Your data');
  places['backup'] = await download(options.page, 'Download backup');
  await options.openSection('Health');
  places['report'] = await download(options.page, 'Download report');
  await options.openSection('Requests');
  places['requests.csv'] = await download(options.page, 'Export CSV');
  for (const [place, text] of Object.entries(places)) {
    for (const writing of writingsOf(key)) expect(text.includes(writing), `${place} holds the key`).toBe(false);
  }
  // The same search finds what is there: the four characters that are shown, and the header that Google got.
  expect(places['apiKeys']).toContain(key.slice(-4));
  expect(standIns.requests.some(({ headers }) => headers?.['x-goog-api-key'] === key)).toBe(true);
});

/** Everything that is sent between Limelight's contexts, as the background gets it. */
async function spyOnMessages(context: BrowserContext): Promise<() => Promise<string[]>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('There is no background.');
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heardByTest: heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heardByTest: string[] }).heardByTest);
}

/** What a script of that page could find: its document, stores and globals. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store));
    const globals = Object.keys(globalThis).map((name) => {
      try {
        return JSON.stringify((globalThis as Record<string, unknown>)[name]) ?? '';
      } catch {
        return '';
      }
    });
    return [document.documentElement.outerHTML, location.href, document.cookie, ...fields, ...stores, ...globals].join(
      '\n',
    );
  });
}

/** Bytes are written out in full: what is encrypted must not be legible either. */
async function textOfTable(page: Page, table: string): Promise<string> {
  const rows = await readRows(page, table);
  return rows.map((row) => JSON.stringify(row, (_, value: unknown) => legible(value))).join('\n');
}

function legible(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
  return ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : value;
}

async function download(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const stream = await (await downloading).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
