import { type Locator, type Page } from '@playwright/test';

/** The panel's Write tab: one kind of help at a time. */
export class WriteTab {
  readonly kind: Locator;
  readonly write: Locator;
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.kind = page.getByLabel('What to write');
    this.write = page.getByRole('tabpanel').getByRole('button', { name: /^Write(?: again)?$/ });
    this.preview = page.getByRole('region', { name: 'Before anything is sent' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Write' }).click();
    await this.kind.waitFor();
  }

  async agreeToSend(): Promise<void> {
    await this.preview.getByRole('button', { name: 'Send it' }).click();
  }

  /** What came of it, by the name of its list: "Title ideas". */
  result(name: string): Locator {
    return this.page.getByRole('list', { name, exact: true });
  }
}
