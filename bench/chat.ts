import type { Page } from '@playwright/test';
import { tabIdOf } from '../scripts/demo/tabs.ts';
import { ChatTab } from '../tests/e2e/pages/chat-tab.ts';
import { OptionsPage } from '../tests/e2e/pages/options-page.ts';
import { GEMINI_KEY } from '../tests/stand-ins/google/gemini/state.ts';
import type { StandIns } from '../tests/stand-ins/server.ts';
import { sourdough } from '../tests/stand-ins/youtube/catalogue.ts';
import { allowHosts } from '../tests/support/allow-hosts.ts';
import { extensionIdOf, findWorker, launchChromium } from '../tests/support/chromium.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface ChatCost {
  /** From the stand-in's first byte until the first word is painted. */
  firstTokenOverheadMs: Spread;
  /** Long tasks of the panel while an answer of 4,000 tokens arrives. */
  streamJankMs: number;
  /** From the click on the tab until a conversation of 500 messages stands there. */
  chatOpenMs: Spread;
}

const WATCH_URL = `https://www.youtube.com/watch?v=${sourdough.id}`;
const MESSAGES = 500;
const POINTER_MS = 100;

/** What the chat costs whoever waits for it. */
export async function measureChat(standIns: StandIns, runs: number): Promise<ChatCost> {
  const context = await launchChromium({ port: standIns.port, extension: allowHosts('bench-chat') });
  const origin = `chrome-extension://${extensionIdOf(await findWorker(context))}`;
  const options = await context.newPage();
  await options.goto(`${origin}/options.html#ai`);
  await new OptionsPage(options).setUpGemini(GEMINI_KEY);
  await options.close();
  const watch = await context.newPage();
  await watch.goto(WATCH_URL);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(`${origin}/sidepanel.html?tab=${await tabIdOf(context, WATCH_URL)}`);
  const chat = new ChatTab(panel);
  await chat.open();
  const firsts = await measureFirstTokens(standIns, chat, runs);
  const streamJankMs = await measureJank(standIns, chat);
  const opens = await measureOpening(panel, runs);
  await context.close();
  return { firstTokenOverheadMs: spreadOf(firsts, 'ms'), streamJankMs, chatOpenMs: spreadOf(opens, 'ms') };
}

async function measureFirstTokens(standIns: StandIns, chat: ChatTab, runs: number): Promise<number[]> {
  const { gemini } = standIns.google;
  gemini.isThinkingAloud = false;
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    const asked = gemini.requests.length;
    const painted = chat.page.evaluate(whenWordsArePainted);
    await chat.ask('What is this video about?', { isFirst: run === -1 });
    const paintedAt = await painted;
    await chat.waitForEnd('done');
    const firstByteAt = gemini.requests.slice(asked).find((one) => one.firstByteAt !== null)?.firstByteAt;
    if (run >= 0 && firstByteAt) times.push(paintedAt - firstByteAt);
  }
  return times;
}

/** Runs in the panel. Epoch ms of the frame with the first word of the next answer that is not there yet. */
function whenWordsArePainted(): Promise<number> {
  const answers = () => [...document.querySelectorAll('[data-role="model"] [data-answer]')];
  const before = new Set(answers());
  return new Promise((resolve) => {
    const look = (): void => {
      const next = answers().find((answer) => !before.has(answer));
      if (!next?.querySelector('[dir="auto"]')?.textContent) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(Date.now());
        port2.postMessage(null); // arrives after the frame
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

async function measureJank(standIns: StandIns, chat: ChatTab): Promise<number> {
  Object.assign(standIns.google.gemini, { pieceChars: 80, pauseMs: 10 });
  await chat.page.evaluate(() => {
    const state = Object.assign(window, { longTaskMs: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longTaskMs += duration;
    }).observe({ type: 'longtask' });
  });
  await chat.startNew();
  await chat.ask('Tell me something long.', { isFirst: true });
  await chat.answer.and(chat.page.locator('[data-state="done"]')).waitFor({ timeout: 60_000 });
  return chat.page.evaluate(() => (window as unknown as { longTaskMs: number }).longTaskMs);
}

async function measureOpening(panel: Page, runs: number): Promise<number[]> {
  await panel.evaluate(fillChat, { messages: MESSAGES, videoId: sourdough.id });
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    await panel.reload();
    const tab = panel.getByRole('tab', { name: 'Chat' });
    // As a hand does: the pointer is there before it presses.
    await tab.hover();
    await panel.waitForTimeout(POINTER_MS);
    const ms = await tab.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          const startedAt = performance.now();
          const observer = new MutationObserver(() => {
            if (document.querySelectorAll('[data-role="model"] [data-answer]').length < 5) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - startedAt));
          });
          observer.observe(document, { childList: true, subtree: true });
          (element as HTMLElement).dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
        }),
    );
    if (run >= 0) times.push(ms);
  }
  return times;
}

/** Runs in the panel: puts a long conversation about the video into the database. */
async function fillChat({ messages, videoId }: { messages: number; videoId: string }): Promise<void> {
  const open = indexedDB.open('limelight');
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const at = Date.now() + 1_000;
  const text =
    'The title says **what is shown**.\n\n- First, the flour.\n- Then, the water.\n\nThat is all there is to it.';
  const work = database.transaction(['chats', 'chatMessages'], 'readwrite');
  const chat = {
    id: 'bench',
    scope: 'video',
    scopeId: videoId,
    subject: 'Sourdough',
    title: 'Bench',
    isRenamed: false,
  };
  work.objectStore('chats').put({ ...chat, createdAt: at, updatedAt: at, previewedAt: at });
  for (let index = 0; index < messages; index++) {
    const role = index % 2 === 0 ? 'user' : 'model';
    const row = { id: `bench-${index}`, chatId: 'bench', index, at: at + index, role, text, state: 'done' };
    const empty = { problem: null, end: null, usage: null, costUsd: null };
    const lists = { steps: [], proposals: [], claims: [], exchange: [] };
    work.objectStore('chatMessages').put({ ...row, provider: null, model: null, ...empty, ...lists });
  }
  await new Promise((resolve) => {
    work.oncomplete = resolve;
  });
  database.close();
}
