import { expect } from '@playwright/test';
import { GEMINI_KEY } from '../stand-ins/google/gemini/state.ts';
import { draftWeak } from '../stand-ins/studio/catalogue.ts';
import { expectText, paste, press } from '../support/firefox-page.ts';
import { test } from '../support/firefox-test.ts';

const GEMINI = 'generativelanguage.googleapis.com';

test.describe.configure({ timeout: 90_000 });

test('Firefox is asked for the address when the Gemini key is saved; an edit is proposed, applied and undone', async ({
  firefox,
}) => {
  const { standIns } = firefox;
  const options = await firefox.open('options.html#ai');
  await press(options, 'Agree and continue');
  await expectText(options, /You agreed on /);
  expect(standIns.requests.filter(({ host }) => host === GEMINI)).toEqual([]);
  await paste(options, 'API key', GEMINI_KEY);
  await press(options, 'Save and check');
  await expectText(options, /Works\. Checked /);
  await options.close();

  const studio = await firefox.visit(`https://studio.youtube.com/video/${draftWeak.id}/edit`);
  const panel = await firefox.openPanelBeside(studio);
  await press(panel, 'Chat', 'tab');
  await paste(panel, 'Ask about this video', 'Propose a better title.', 'textbox');
  await press(panel, 'Send', 'button');
  await expectText(panel, 'Before anything is sent');
  expect(standIns.google.gemini.requests.filter(({ method }) => method !== 'listModels')).toEqual([]);
  await press(panel, 'Send it');
  await expectText(panel, 'Proposed: change the title');
  await expectText(panel, 'Answer complete.');

  const title = () => studio.evaluate(() => document.querySelector('#title-textarea #textbox')?.textContent ?? '');
  const before = await title();
  expect(before).not.toBe('');
  await press(panel, 'Apply');
  await expect.poll(title, { timeout: 15_000 }).not.toBe(before);
  await press(panel, 'Undo');
  await expect.poll(title, { timeout: 15_000 }).toBe(before);

  expect(standIns.google.gemini.complaints).toEqual([]);
  for (const { host, path, body, headers } of standIns.requests) {
    expect(path + body, `the key in an address of ${host}`).not.toContain(GEMINI_KEY);
    if (host !== GEMINI) expect(JSON.stringify(headers), `the key sent to ${host}`).not.toContain(GEMINI_KEY);
  }
});
