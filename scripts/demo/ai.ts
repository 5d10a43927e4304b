import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ChatTab } from '../../tests/e2e/pages/chat-tab.ts';
import { OptionsPage } from '../../tests/e2e/pages/options-page.ts';
import { PanelPage } from '../../tests/e2e/pages/panel-page.ts';
import { StudioPage } from '../../tests/e2e/pages/studio-page.ts';
import { WriteTab } from '../../tests/e2e/pages/write-tab.ts';
import { GEMINI_KEY } from '../../tests/stand-ins/google/gemini/state.ts';
import { draftWeak } from '../../tests/stand-ins/studio/catalogue.ts';
import { openOwn, type Scene } from './scene.ts';
import { SCHEMES, showIn } from './schemes.ts';
import { editUrl } from './studio.ts';
import { tabIdOf } from './tabs.ts';

/** What Limelight said with a key of the stand-in Gemini's, and what it sent for that. */
export interface AiReport {
  /** Before the creator agreed in Options: none. */
  requestsBeforeConsent: number;
  /** What was shown before the first question left. */
  previewedChars: number;
  answers: AiAnswer[];
  proposal: { description: string; descriptionAfterApplying: string; isUndoneExactly: boolean };
  /** Ideas with Limelight's own score of each, as they are shown. */
  titles: { title: string; facts: string }[];
  /** By model and method, as they came. */
  requests: Record<string, number>;
  /** What Limelight promised not to send: a key in an address, an answer kept by Google. */
  complaints: string[];
}

interface AiAnswer {
  question: string;
  text: string;
  lookedUp: string[];
  /** How many of its numbers are receipted. */
  receipts: string;
}

const PANEL = { width: 360, height: 1_000 };
const SCREEN = { width: 1_280, height: 900 };
/** Typed in Studio first: a title as somebody writes it in a hurry. */
const TITLE = 'Scoring my first sourdough bread!!';
const WISH = 'Propose a description.';

/** From the consent to an answer, a proposal that is applied and taken back, with pictures on the way. */
export async function showAi(scene: Scene): Promise<AiReport> {
  const { gemini } = scene.standIns.google;
  const requestsBeforeConsent = gemini.requests.length;
  await setUpGemini(scene);
  const studio = await openDraft(scene);
  const chat = await openChat(scene, studio);
  const { answer, previewedChars } = await askWhy(scene, chat);
  const { wish, proposal } = await applyAndUndo(scene, chat, studio);
  const titles = await writeTitles(scene, chat.page);
  await chat.page.close();
  await studio.page.close();
  return {
    requestsBeforeConsent,
    previewedChars,
    answers: [answer, wish],
    proposal,
    titles,
    requests: countRequests(scene),
    complaints: [...gemini.complaints],
  };
}

/** What was not shown as it should; empty when everything was. */
export function aiFailuresOf(report: AiReport): string[] {
  const { requestsBeforeConsent, previewedChars, answers, proposal, titles, complaints } = report;
  const [why] = answers;
  return [
    requestsBeforeConsent > 0 && 'Gemini was asked before the creator agreed.',
    previewedChars === 0 && 'The request was not shown before it was sent.',
    (why?.lookedUp.length ?? 0) < 2 && 'The answer did not rest on two tools.',
    !/with a receipt/.test(why?.receipts ?? '') && 'The numbers of the answer have no receipts.',
    (proposal.description === '' || proposal.descriptionAfterApplying !== proposal.description) &&
      'The proposed description was not applied.',
    !proposal.isUndoneExactly && 'The proposal was not taken back exactly.',
    (titles.length < 3 || titles.some(({ facts }) => !/\d+ of 100/.test(facts))) &&
      'The Write tab does not show title ideas with their scores.',
    complaints.length > 0 && 'Something was sent to Gemini that should not be.',
  ].filter((sentence) => sentence !== false);
}

async function setUpGemini(scene: Scene): Promise<void> {
  const options = new OptionsPage(await openOwn(scene, 'options.html#ai', SCREEN));
  await options.main.getByRole('button', { name: 'Agree and continue' }).waitFor();
  await picture(scene, options.page, 'options-ai-consent');
  await options.setUpGemini(GEMINI_KEY);
  await picture(scene, options.page, 'options-ai');
  await options.page.close();
}

async function openDraft({ context }: Scene): Promise<StudioPage> {
  const page = await context.newPage();
  await page.setViewportSize(SCREEN);
  await page.goto(editUrl(draftWeak.id));
  const studio = new StudioPage(page, await tabIdOf(context, editUrl(draftWeak.id)));
  await studio.meter.waitFor();
  await studio.typeTitle(TITLE);
  await studio.showMore();
  return studio;
}

async function openChat(scene: Scene, { tabId }: StudioPage): Promise<ChatTab> {
  const panel = new PanelPage(await openOwn(scene, `sidepanel.html?tab=${tabId}`, PANEL), tabId);
  await panel.meter.waitFor();
  const chat = new ChatTab(panel.page);
  await chat.open();
  await chat.suggested.first().waitFor();
  await picture(scene, panel.page, 'chat-start');
  return chat;
}

/** The question that stands there to begin with. */
async function askWhy(scene: Scene, chat: ChatTab): Promise<{ answer: AiAnswer; previewedChars: number }> {
  const offered = chat.suggested.filter({ hasText: /^Why is .*score/ });
  const question = (await offered.textContent()) ?? '';
  await offered.click();
  await chat.preview.waitFor();
  await picture(scene, chat.page, 'chat-preview');
  const previewedChars = (await chat.agree()).length;
  const answer = await readAnswer(chat, question, 1);
  await picture(scene, chat.page, 'chat');
  return { answer, previewedChars };
}

async function applyAndUndo(scene: Scene, chat: ChatTab, studio: StudioPage) {
  const before = await studio.texts();
  await chat.ask(WISH);
  const wish = await readAnswer(chat, WISH, 2);
  await picture(scene, chat.page, 'chat-proposal');
  await chat.apply();
  const descriptionAfterApplying = (await studio.texts()).description;
  await picture(scene, chat.page, 'chat-applied');
  await chat.undo();
  const isUndoneExactly = JSON.stringify(await studio.texts()) === JSON.stringify(before);
  const { calls = [] } = scene.standIns.google.gemini.requests.at(-1)?.prompt ?? {};
  const description = String(calls.find(({ name }) => name === 'propose_edit')?.args['description'] ?? '');
  return { wish, proposal: { description, descriptionAfterApplying, isUndoneExactly } };
}

async function writeTitles(scene: Scene, page: Page): Promise<AiReport['titles']> {
  const tab = new WriteTab(page);
  await tab.open();
  await tab.write.click();
  await tab.sendIt.click();
  const ideas = tab.list('Title ideas');
  await ideas.waitFor({ timeout: 20_000 });
  await picture(scene, page, 'write');
  const items = await ideas.getByRole('listitem').all();
  return Promise.all(
    items.map(async (item) => {
      const [title = '', facts = ''] = await item.getByRole('paragraph').allInnerTexts();
      return { title, facts };
    }),
  );
}

async function readAnswer(chat: ChatTab, question: string, count: number): Promise<AiAnswer> {
  await expect(chat.answers).toHaveCount(count);
  await chat.waitForEnd('done');
  const [text, lookedUp, [receipts = '']] = await Promise.all([
    chat.answerText(),
    chat.steps(),
    chat.answer.getByText(/with(?:out)? a receipt/).allInnerTexts(),
  ]);
  return { question, text, lookedUp, receipts };
}

function countRequests({ standIns }: Scene): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, model } of standIns.google.gemini.requests) {
    const name = model === '' ? method : `${model} ${method}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

async function picture({ folder }: Scene, page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await showIn(page, scheme);
    await page.screenshot({ path: join(folder, `${name}${scheme === 'light' ? '' : `-${scheme}`}.png`) });
  }
  await showIn(page, 'light');
}
