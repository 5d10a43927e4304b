import { expect, type Locator, type Page } from '@playwright/test';

/** The panel's Tags tab, with its three views. */
export class TagsTab {
  readonly suggested: Locator;
  readonly tags: Locator;
  readonly sources: Locator;
  readonly phrase: Locator;
  readonly related: Locator;
  readonly followed: Locator;

  constructor(readonly page: Page) {
    this.suggested = page.getByRole('list', { name: 'Suggested tags' });
    this.tags = page.getByRole('list', { name: 'Tags', exact: true }).getByRole('listitem');
    this.sources = page.getByText(/^From .*this draft's text/);
    this.phrase = page.getByLabel('Phrase to look into');
    this.related = page.getByRole('list', { name: 'Related phrases' }).getByRole('listitem');
    this.followed = page.getByRole('list', { name: 'Followed phrases' }).getByRole('listitem');
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Tags' }).click();
  }

  async show(view: 'Tags' | 'Explore' | 'Ranks'): Promise<void> {
    await this.open();
    await this.page
      .getByRole('group', { name: 'Tags, phrases and ranks' })
      .getByRole('button', { name: view, exact: true })
      .click();
  }

  suggestion(tag: string): Locator {
    return this.suggested.getByRole('button', { name: tag, exact: true });
  }

  reject(tag: string): Locator {
    return this.page.getByRole('button', { name: `Not this one: “${tag}”` });
  }

  firstSuggestion(): Promise<string> {
    return this.readSuggestion(this.suggested.getByRole('listitem').first());
  }

  /** The last one is never in the place of one that was just rejected. */
  lastSuggestion(): Promise<string> {
    return this.readSuggestion(this.suggested.getByRole('listitem').last());
  }

  private async readSuggestion(item: Locator): Promise<string> {
    const add = item.getByRole('button').first();
    await expect(add).toBeVisible();
    return ((await add.textContent()) ?? '').trim();
  }

  /** In the Explore view; answers when the job is over. */
  async explore(phrase: string, choices: { isDeep?: boolean; hasCompetition?: boolean } = {}): Promise<void> {
    await this.phrase.fill(phrase);
    const deep = this.page.getByRole('switch', { name: 'Also every letter and question' });
    if (choices.isDeep) await deep.click();
    if (choices.hasCompetition) await this.page.getByRole('switch', { name: 'Look at the competition' }).click();
    await this.page.getByRole('button', { name: 'Look into it' }).click();
  }
}
