import { expect, type Locator, type Page } from '@playwright/test';

/** Options, as somebody uses it who sets up YouTube's API. */
export class OptionsPage {
  readonly main: Locator;
  readonly alert: Locator;
  readonly keys: Locator;
  readonly accounts: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
    this.alert = this.main.getByRole('alert');
    this.keys = this.main.getByRole('list', { name: 'Your API keys' }).getByRole('listitem');
    this.accounts = this.main.getByRole('list', { name: 'Your channels' }).getByRole('listitem');
  }

  async openSection(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name, exact: true }).click();
  }

  async agree(): Promise<void> {
    await this.main.getByRole('button', { name: 'Agree and continue' }).click();
    await expect(this.main.getByText(/^You agreed on /)).toBeVisible();
  }

  /** Types a key and saves it; it is checked with YouTube at once. */
  async saveKey(key: string, name = ''): Promise<void> {
    await this.main.getByLabel('API key', { exact: true }).fill(key);
    if (name) await this.main.getByLabel('Name (optional)').fill(name);
    await this.main.getByRole('button', { name: 'Save and check' }).click();
  }

  /** From nothing to a key that works. */
  async setUpKey(key: string): Promise<void> {
    await this.openSection('YouTube');
    await this.agree();
    await this.saveKey(key);
    await expect(this.keys.getByText(/^Works\. Checked /)).toBeVisible();
  }

  /** From nothing to a Gemini key that works. */
  async setUpGemini(key: string): Promise<void> {
    await this.agree();
    await this.saveKey(key);
    await expect(this.keys.getByText(/^Works\. Checked /)).toBeVisible();
  }

  async saveClientId(clientId: string): Promise<void> {
    await this.main.getByLabel('OAuth client ID').fill(clientId);
    await this.main.getByRole('button', { name: 'Save client ID' }).click();
  }
}
