import type { Page } from '@playwright/test';
import { BAKER } from '../stand-ins/google/accounts.ts';
import { GEMINI_KEY } from '../stand-ins/google/gemini/state.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import { expectNoViolations } from './pages/expect-accessible.ts';
import { readRows } from './pages/rows.ts';
import { openWithClient, signIn } from './pages/sign-in.ts';

test.use({ hosts: 'allowed' });

interface Writing {
  videoId: string;
  state: string;
  provider: string | null;
}

/** The dashboard of the own channel, with Gemini set up. */
async function openBatch(limelight: Limelight): Promise<Page> {
  const options = await openWithClient(limelight);
  const press = () => options.main.getByRole('button', { name: 'Sign in with Google' }).click();
  await signIn(limelight, press, { as: BAKER.name, decision: 'Allow' });
  await expect(options.accounts).toHaveCount(1);
  await options.page.close();
  const ai = await limelight.openOptions('ai');
  await ai.setUpGemini(GEMINI_KEY);
  await ai.page.close();
  const page = await limelight.openOwnPage('dashboard.html');
  await expect(page.getByRole('heading', { name: 'Writing for several videos' })).toBeVisible();
  return page;
}

const videos = (page: Page) => page.getByRole('group', { name: /^Videos: / }).getByRole('checkbox');
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');

async function begin(page: Page, count: number): Promise<void> {
  for (let place = 0; place < count; place++) await videos(page).nth(place).check();
  await page.getByRole('button', { name: 'What would it cost?' }).click();
}

test('titles are forecast and written for several videos, over the death of the background', async ({
  limelight,
  standIns,
}) => {
  const page = await openBatch(limelight);
  await begin(page, 3);
  await expect(page.getByRole('status').filter({ hasText: '3' }).first()).toBeVisible();
  expect(standIns.google.gemini.requests.filter(({ method }) => method !== 'listModels')).toEqual([]);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(results(page).first()).toBeVisible();
  await limelight.killWorker(page);
  await limelight.wakeAt(0);
  await expect(results(page)).toHaveCount(3);
  await expect.poll(async () => (await states(page)).filter((state) => state === 'ready').length).toBe(3);
  await results(page).first().locator('summary').click();
  await expect(page.getByRole('list', { name: 'Title ideas' }).getByRole('listitem').first()).toBeVisible();
  await expectNoViolations(page);
  expect(standIns.google.gemini.complaints).toEqual([]);
});

const states = async (page: Page) => (await readRows<Writing>(page, 'writings')).map(({ state }) => state);
