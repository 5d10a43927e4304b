import { expect, type Locator, type Page } from '@playwright/test';

export interface ShownCheck {
  id: string;
  status: string;
}

/** The popup or the side panel: both show one video by the same roles and names (docs: the contract of the product). */
export class PanelPage {
  readonly meter: Locator;
  readonly title: Locator;
  readonly checks: Locator;
  readonly nextFix: Locator;
  readonly tags: Locator;
  readonly copyTags: Locator;
  readonly facts: Locator;
  readonly alert: Locator;

  constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {
    this.meter = page.getByRole('meter', { name: 'SEO score' });
    this.title = page.getByRole('heading', { level: 2 });
    this.checks = page.getByRole('list', { name: 'Checks' }).locator('[data-check]');
    this.nextFix = page.getByRole('region', { name: 'Next fix' });
    this.tags = page.getByRole('list', { name: 'Tags', exact: true }).getByRole('listitem');
    this.copyTags = page.getByRole('button', { name: 'Copy tags' });
    this.facts = page.getByRole('region', { name: 'Facts' });
    this.alert = page.getByRole('alert');
  }

  async score(): Promise<number> {
    return Number(await this.meter.getAttribute('aria-valuenow'));
  }

  async shownChecks(): Promise<ShownCheck[]> {
    return this.checks.evaluateAll((rows) =>
      rows.map((row) => ({ id: row.getAttribute('data-check') ?? '', status: row.getAttribute('data-status') ?? '' })),
    );
  }

  async shownTags(): Promise<string[]> {
    return this.tags.evaluateAll((items) => items.map((item) => item.textContent ?? ''));
  }

  /** Term to definition, as a screen reader pairs them. */
  async shownFacts(): Promise<Record<string, string>> {
    const terms = await this.facts.getByRole('term').allInnerTexts();
    const definitions = await this.facts.getByRole('definition').allInnerTexts();
    expect(terms.length, 'every term has its definition').toBe(definitions.length);
    return Object.fromEntries(terms.map((term, index) => [term.trim(), definitions[index]?.trim() ?? '']));
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  async expectScored(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
    await expect(this.meter).toBeVisible();
    await expect(this.meter).toHaveAttribute('aria-valuenow', /^(?:\d|[1-9]\d|100)$/);
  }
}
