import { CLIENT_ID } from '../../stand-ins/google/clients.ts';
import type { Limelight } from '../fixtures.ts';
import type { OptionsPage } from './options-page.ts';

/** Options, with all that a sign-in needs. */
export async function openWithClient(limelight: Limelight): Promise<OptionsPage> {
  const options = await limelight.openOptions('youtube');
  await options.agree();
  await options.saveClientId(CLIENT_ID);
  return options;
}

/** Presses the button and answers Google's page as somebody would. */
export async function signIn(
  limelight: Limelight,
  button: () => Promise<void>,
  answer: { as?: string; without?: RegExp; decision: 'Allow' | 'Cancel' },
): Promise<void> {
  const opening = limelight.context.waitForEvent('page');
  await button();
  const google = await opening;
  await google.getByRole('heading').waitFor();
  if (answer.as) await google.getByLabel(new RegExp(`^${answer.as}`)).check();
  if (answer.without) await google.getByLabel(answer.without).uncheck();
  await google.getByRole('button', { name: answer.decision }).click();
}
