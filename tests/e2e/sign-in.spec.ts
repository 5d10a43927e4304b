import type { Page } from '@playwright/test';
import { BAKER, WATCHER } from '../stand-ins/google/accounts.ts';
import { CLIENT_ID } from '../stand-ins/google/clients.ts';
import { draftWeak } from '../stand-ins/studio/catalogue.ts';
import type { StandIns } from '../stand-ins/server.ts';
import { expect, test } from './fixtures.ts';
import type { OptionsPage } from './pages/options-page.ts';
import { readRows } from './pages/rows.ts';
import { openWithClient, signIn } from './pages/sign-in.ts';

test.use({ hosts: 'allowed' });

interface Account {
  id: string;
  scopes: string[];
}

const press = (options: OptionsPage, name: string) => () => options.main.getByRole('button', { name }).click();

async function disconnect(options: OptionsPage): Promise<void> {
  await options.accounts.getByRole('button', { name: /^Disconnect / }).click();
  await options.accounts.getByRole('button', { name: 'Disconnect', exact: true }).click();
  await expect(options.accounts).toHaveCount(0);
}

const reportRequests = ({ requests }: StandIns) =>
  requests.filter(({ host }) => host === 'youtubeanalytics.googleapis.com');
const revocations = ({ requests }: StandIns) => requests.filter(({ path }) => path.startsWith('/revoke'));

test('signing in shows the own channel, its drafts get facts, and disconnecting ends and deletes all of it', async ({
  limelight,
  standIns,
}) => {
  const options = await openWithClient(limelight);
  await signIn(limelight, press(options, 'Sign in with Google'), { as: BAKER.name, decision: 'Allow' });
  await expect(options.accounts).toHaveCount(1);
  await expect(options.accounts.getByText('Reads your channel')).toBeVisible();
  await expect(options.accounts.getByText('In use')).toBeVisible();
  const [account] = await readRows<Account>(options.page, 'accounts');
  expect(account?.id).toBe(BAKER.channelId);

  const panel = await limelight.openPanel(await limelight.openStudio(draftWeak.id));
  await panel.openTab('Performance');
  await expect(panel.page.getByText('Medians of the last')).toBeVisible();
  const owned = await readRows<{ owner: string }>(panel.page, 'answers');
  expect(owned.some(({ owner }) => owner === BAKER.channelId)).toBe(true);

  await disconnect(options);
  expect(revocations(standIns).length).toBe(1);
  expect((await readRows<{ owner: string }>(panel.page, 'answers')).filter(({ owner }) => owner !== 'public')).toEqual(
    [],
  );
  expect((await readRows<{ owner: string }>(panel.page, 'samples')).filter(({ owner }) => owner !== 'public')).toEqual(
    [],
  );
  expect(await readRows(panel.page, 'secrets')).toEqual([]);
});

test("closing Google's page changes nothing and says so", async ({ limelight }) => {
  const options = await openWithClient(limelight);
  await signIn(limelight, press(options, 'Sign in with Google'), { decision: 'Cancel' });
  await expect(options.alert.filter({ hasText: 'The sign-in was closed before it was finished.' })).toBeVisible();
  expect(await readRows(options.page, 'accounts')).toEqual([]);
});

test('an account without a channel is told so, and nothing of it is kept', async ({ limelight }) => {
  const options = await openWithClient(limelight);
  await signIn(limelight, press(options, 'Sign in with Google'), { as: WATCHER.name, decision: 'Allow' });
  await expect(options.alert.filter({ hasText: 'This Google account has no YouTube channel.' })).toBeVisible();
  expect(await readRows(options.page, 'secrets')).toEqual([]);
});

test('more is asked only when it is wanted, and an unticked box is told', async ({ limelight }) => {
  const options = await openWithClient(limelight);
  await signIn(limelight, press(options, 'Sign in with Google'), { as: BAKER.name, decision: 'Allow' });
  await expect(options.accounts).toHaveCount(1);
  const [before] = await readRows<Account>(options.page, 'accounts');
  expect(before?.scopes.some((scope) => /force-ssl|analytics/.test(scope))).toBe(false);
  await signIn(limelight, press(options, 'Allow reports'), { as: BAKER.name, decision: 'Allow' });
  await expect(options.accounts.getByText('Reads its reports')).toBeVisible();
  await expect(options.accounts).toHaveCount(1);
});

test('the report of an own video is offered, asked for once it is allowed, and gone with the sign-in', async ({
  limelight,
  standIns,
}) => {
  const options = await openWithClient(limelight);
  await signIn(limelight, press(options, 'Sign in with Google'), { as: BAKER.name, decision: 'Allow' });
  await expect(options.accounts).toHaveCount(1);
  const own = await limelight.openPanel(await limelight.openWatchPage('sourdough01'));
  await own.openTab('Performance');
  const report = own.page.getByRole('region', { name: 'Your report' });
  await expect(report.getByRole('button', { name: 'Allow reports' })).toBeVisible();
  await expect(own.page.getByText('Medians of the last')).toBeVisible();
  expect(reportRequests(standIns)).toEqual([]);

  await signIn(limelight, press(options, 'Allow reports'), { as: BAKER.name, decision: 'Allow' });
  await expect(report.getByRole('heading', { name: /^Your report, \w+ \d+/ })).toBeVisible();
  await expect(report.getByText('Average view duration')).toBeVisible();
  await expect(report.getByRole('listitem').filter({ hasText: 'YouTube search' })).toBeVisible();
  expect(reportRequests(standIns).filter(({ method }) => method === 'GET')).toHaveLength(2);

  const other = await limelight.openPanel(await limelight.openWatchPage('nihongopan1'));
  await other.openTab('Performance');
  await expect(other.page.getByText('Medians of the last')).toBeVisible();
  await expect(other.page.getByRole('region', { name: 'Your report' })).toHaveCount(0);
  const draft = await limelight.openPanel(await limelight.openStudio(draftWeak.id));
  await draft.openTab('Performance');
  await expect(draft.page.getByText(/^No data yet/)).toBeVisible();

  await disconnect(options);
  await expect(report).toHaveCount(0);
  expect((await readRows<{ kind: string }>(own.page, 'answers')).filter(({ kind }) => kind === 'report')).toEqual([]);
});

test('a token that ends is renewed in silence; a sign-in that was ended at Google is told', async ({
  limelight,
  standIns,
}) => {
  const options = await openWithClient(limelight);
  await signIn(limelight, press(options, 'Sign in with Google'), { as: BAKER.name, decision: 'Allow' });
  await expect(options.accounts).toHaveCount(1);
  const issued = standIns.google.tokens.issued.length;
  standIns.google.fault({ path: '/youtube/v3/videos' }, 'token-revoked', { times: 1 });
  const panel = await limelight.openPanel(await limelight.openStudio(draftWeak.id));
  await panel.openTab('Performance');
  await expect(panel.page.getByText('Sign in').or(panel.page.getByText('Medians of the last')).first()).toBeVisible();
  expect(issued).toBeGreaterThan(0);

  standIns.google.revokeTokens();
  standIns.google.sessions.signOut();
  await refresh(panel.page);
  await expect(panel.alert.filter({ hasText: 'The sign-in has ended.' }).first()).toBeVisible({ timeout: 30_000 });
  await expect(options.accounts.getByRole('button', { name: 'Sign in again' })).toBeVisible();
});

test('a client that does not know our address is told with the address to add', async ({ limelight, standIns }) => {
  standIns.google.clients.set(CLIENT_ID, { redirectUris: ['https://elsewhere.example/'] });
  const options = await openWithClient(limelight);
  await options.main.getByRole('button', { name: 'Sign in with Google' }).click();
  await expect(options.alert.filter({ hasText: 'Google does not accept this client ID here.' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(options.main.getByText(/https:\/\/[a-p]{32}\.chromiumapp\.org\//)).toBeVisible();
});

async function refresh(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Refresh' }).first().click();
}
