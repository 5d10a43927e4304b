import type { Locator, Page } from '@playwright/test';

/** The panel's Write tab: one kind of help at a time, and what came of it. */
export class WriteTab {
  readonly write: Locator;
  readonly sendIt: Locator;

  constructor(readonly page: Page) {
    this.write = page.getByRole('button', { name: 'Write', exact: true });
    this.sendIt = page.getByRole('button', { name: 'Send it' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Write' }).click();
    await this.page.getByLabel('What to write').waitFor();
  }

  async choose(kind: string): Promise<void> {
    await this.page.getByLabel('What to write').selectOption({ label: kind });
  }

  list(name: string): Locator {
    return this.page.getByRole('list', { name, exact: true });
  }
}
