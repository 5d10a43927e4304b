import { expect, type Locator, type Page } from '@playwright/test';

/** The panel's Chat tab: what is asked, what is shown before it is sent, and what comes back. */
export class ChatTab {
  readonly question: Locator;
  readonly send: Locator;
  readonly stop: Locator;
  readonly suggested: Locator;
  readonly preview: Locator;
  /** Those of a model, finished or not. */
  readonly answers: Locator;
  readonly proposals: Locator;

  constructor(readonly page: Page) {
    const composer = page.getByRole('form', { name: 'Your question' });
    this.question = composer.getByRole('textbox');
    this.send = composer.getByRole('button', { name: 'Send' });
    this.stop = composer.getByRole('button', { name: 'Stop' });
    this.suggested = page.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
    this.preview = page.getByRole('region', { name: 'Before anything is sent' });
    this.answers = page.locator('[data-role="model"]');
    this.proposals = page.getByRole('region', { name: 'Proposed change' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Chat' }).click();
    await this.question.waitFor();
  }

  /** Types a question and sends it; the first one of a conversation is shown before it goes. */
  async ask(question: string): Promise<void> {
    await this.question.fill(question);
    await this.send.click();
  }

  async agreeToSend(): Promise<void> {
    await this.preview.getByRole('button', { name: 'Send it' }).click();
  }

  /** The newest answer, once so many are there and it has come to an end. */
  async waitForAnswer(count: number): Promise<Locator> {
    await expect(this.answers).toHaveCount(count);
    const last = this.answers.last();
    await expect(last).not.toHaveAttribute('data-state', 'running', { timeout: 20_000 });
    return last;
  }

  /** The words of an answer, without who gave it and what was looked up. */
  textOf(answer: Locator): Locator {
    return answer.locator('[data-answer]');
  }

  /** What was looked up for an answer, as it is shown. */
  stepsOf(answer: Locator): Locator {
    return answer.getByRole('list', { name: 'What was looked up' }).getByRole('listitem');
  }
}
