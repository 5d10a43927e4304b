import { expect, type Locator, type Page } from '@playwright/test';

/** A page of the stand-in YouTube in a tab. */
export class WatchPage {
  constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {}

  /** Clicks a link to the video, as a viewer does: the page navigates without loading. */
  async goTo(videoId: string): Promise<void> {
    await this.linkTo(videoId).click();
    await expect(this.page).toHaveURL(new RegExp(`v=${videoId}`));
  }

  /** Starts the navigation without waiting for anything the page does then. */
  async startTo(videoId: string): Promise<void> {
    await this.linkTo(videoId).dispatchEvent('click');
  }

  async expectShown(videoId: string): Promise<void> {
    await expect(this.page.locator('ytd-watch-metadata')).toHaveAttribute('video-id', videoId);
  }

  private linkTo(videoId: string): Locator {
    return this.page.locator(`a[data-video="${videoId}"]`).filter({ visible: true });
  }
}
