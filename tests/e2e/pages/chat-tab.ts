import { expect, type Locator, type Page } from '@playwright/test';

/** The panel's Chat tab, by the roles and names a creator finds it by. */
export class ChatTab {
  readonly log: Locator;
  readonly box: Locator;
  readonly stop: Locator;
  readonly questions: Locator;
  readonly answers: Locator;
  readonly answer: Locator;
  readonly preview: Locator;
  readonly proposal: Locator;
  readonly suggested: Locator;
  readonly conversations: Locator;

  constructor(readonly page: Page) {
    this.log = page.getByRole('log', { name: 'Chat' });
    this.box = page.getByRole('textbox', { name: 'Ask about this video' });
    this.stop = page.getByRole('button', { name: 'Stop' });
    this.questions = this.log.locator('[data-role="user"]');
    this.answers = this.log.locator('[data-role="model"]');
    this.answer = this.answers.last();
    this.preview = page.getByRole('region', { name: 'Before anything is sent' });
    this.proposal = this.log.getByRole('region', { name: 'Proposed change' }).last();
    this.suggested = page.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
    this.conversations = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Chat' }).click();
    await expect(this.box).toBeVisible();
  }

  /** Types and sends; what would be sent is agreed to where it is shown. Does not wait for the answer. */
  async ask(question: string, { isFirst = false } = {}): Promise<void> {
    await this.box.fill(question);
    await this.box.press('Enter');
    if (isFirst) await this.agree();
  }

  /** The exact body that was shown before it was sent. */
  async agree(): Promise<string> {
    const body = await this.preview.getByRole('region', { name: 'The request, word for word' }).textContent();
    await this.preview.getByRole('button', { name: 'Send it' }).click();
    return body ?? '';
  }

  /** `done`, `stopped`, `interrupted` or `failed`. */
  async waitForEnd(state: string): Promise<void> {
    await expect(this.answer).toHaveAttribute('data-state', state);
  }

  /** What a reader sees of the newest answer's words. */
  async answerText(): Promise<string> {
    return (await this.answer.locator('[data-answer]').textContent()) ?? '';
  }

  /** Opens what stands behind a fact of the newest answer. */
  async receiptOf(fact: string): Promise<string> {
    await this.answer.locator('[data-answer]').getByRole('button', { name: fact, exact: true }).first().click();
    return (await this.answer.getByRole('note', { name: 'Where this comes from' }).textContent()) ?? '';
  }

  /** Facts of the newest answer that nothing which was looked up says. */
  unfounded(): Locator {
    return this.answer.locator('[data-answer] [data-receipt="none"]');
  }

  /** "Read the video", "Ran the checks", in order. */
  async steps(): Promise<string[]> {
    const items = this.answer.getByRole('list', { name: 'What was looked up' }).getByRole('listitem');
    return (await items.allInnerTexts()).map((text) => text.replace(/\s[\d.,]+\s\S+$/, ''));
  }

  async apply(): Promise<void> {
    await this.proposal.getByRole('button', { name: 'Apply' }).click();
    await expect(this.proposal.getByText(/^Applied /)).toBeVisible();
  }

  async undo(): Promise<void> {
    await this.proposal.getByRole('button', { name: 'Undo' }).click();
    await expect(this.proposal.getByRole('button', { name: 'Apply' })).toBeVisible();
  }

  async goOn(): Promise<void> {
    await this.answer.getByRole('button', { name: 'Continue' }).click();
  }

  async retry(): Promise<void> {
    await this.answer.getByRole('button', { name: 'Retry' }).click();
  }

  async startNew(): Promise<void> {
    await this.page.getByRole('button', { name: 'New conversation' }).click();
  }

  async showConversations(): Promise<void> {
    await this.page.getByRole('button', { name: 'Conversations' }).click();
    await expect(this.page.getByLabel('Search in all conversations')).toBeVisible();
  }

  async show(subject: 'This video' | 'Channel'): Promise<void> {
    await this.page
      .getByRole('group', { name: 'What the conversation is about' })
      .getByRole('button', { name: subject })
      .click();
  }

  /** The exact bodies of every request of this conversation, the newest first; leaves the chat for them and comes back. */
  async sent(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'What is sent' }).click();
    const view = this.page.getByRole('region', { name: 'What is sent' });
    await expect(view.getByRole('heading', { name: 'What is sent' })).toBeVisible();
    await expect(view.locator('pre').first().or(view.getByText('Nothing was sent yet.'))).toBeAttached();
    const bodies = await view.locator('pre').evaluateAll((bodies) => bodies.map((body) => body.textContent ?? ''));
    await this.page.getByRole('button', { name: 'Back to the chat' }).click();
    return bodies;
  }
}
