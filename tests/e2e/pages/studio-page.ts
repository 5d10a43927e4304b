import { expect, type Locator, type Page } from '@playwright/test';
import type { StandinApi, StudioState } from '../../stand-ins/studio/state.ts';

interface ShownTexts {
  title: string;
  description: string;
  tags: string[];
}

interface StudioWindow {
  standin: StandinApi;
}

/** A page of the stand-in Studio in a tab: its fields as a creator finds them, and Limelight's card over it. */
export class StudioPage {
  /** The form in front: an open upload, else the page's own. */
  readonly editor: Locator;
  readonly titleBox: Locator;
  readonly descriptionBox: Locator;
  readonly tagInput: Locator;
  readonly tagChips: Locator;
  readonly tagCount: Locator;
  readonly moreButton: Locator;
  readonly saveButton: Locator;
  readonly discardButton: Locator;
  readonly thumbnailInput: Locator;
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    readonly tabId: number,
  ) {
    this.editor = page.locator('ytcp-video-metadata-editor').filter({ visible: true }).last();
    this.titleBox = this.editor.locator('ytcp-video-title #textbox');
    this.descriptionBox = this.editor.locator('ytcp-video-description #textbox');
    this.tagInput = this.editor.locator('#tags-container #text-input');
    this.tagChips = this.editor.locator('#tags-container ytcp-chip');
    this.tagCount = this.editor.locator('#tags-count');
    this.moreButton = this.editor.locator('#toggle-button');
    this.saveButton = page.locator('ytcp-button#save');
    this.discardButton = page.locator('ytcp-button#discard');
    this.thumbnailInput = this.editor.locator('input#file-loader');
    this.dialog = page.locator('ytcp-uploads-dialog > tp-yt-paper-dialog');
  }

  get overlay(): Locator {
    return this.page.locator('limelight-overlay');
  }

  get meter(): Locator {
    return this.overlay.getByRole('meter', { name: 'SEO score' });
  }

  get nextFix(): Locator {
    return this.overlay.getByRole('region', { name: 'Next fix' });
  }

  get suggestedTags(): Locator {
    return this.overlay.getByRole('list', { name: 'Suggested tags' });
  }

  get applyAll(): Locator {
    return this.overlay.getByRole('button', { name: 'Apply all' });
  }

  get undo(): Locator {
    return this.overlay.getByRole('button', { name: 'Undo', exact: true });
  }

  /** Replaces the title key by key, as a creator does. */
  async typeTitle(text: string): Promise<void> {
    await this.retype(this.titleBox, text);
  }

  async typeDescription(text: string): Promise<void> {
    await this.retype(this.descriptionBox, text);
  }

  async showMore(): Promise<void> {
    await this.moreButton.click();
    await expect(this.editor.locator('ytcp-video-metadata-editor-advanced')).toBeVisible();
  }

  /** Types into the tags box and ends with Enter. */
  async addTagByHand(tag: string): Promise<void> {
    await this.tagInput.click();
    await this.page.keyboard.type(tag);
    await this.page.keyboard.press('Enter');
  }

  /** Saves and waits until Studio says so: the button goes grey again. */
  async save(): Promise<void> {
    await this.saveButton.click();
    await expect(this.saveButton).toHaveAttribute('aria-disabled', 'true');
  }

  /** Clicks a link to the video: the page navigates without loading. */
  async goTo(videoId: string): Promise<void> {
    await this.page.locator(`a[data-video="${videoId}"]`).click();
    await this.expectShown(videoId);
  }

  async goToList(): Promise<void> {
    await this.page.locator('a#menu-item-content').click();
    await expect(this.page.locator('#video-list')).toBeVisible();
  }

  async expectShown(videoId: string): Promise<void> {
    await expect(this.editor.locator('a#video-link')).toHaveAttribute('href', new RegExp(`/${videoId}$`));
  }

  /** Uploads a file through "Create" and waits for its details. The id of the new video. */
  async openUpload(fileName = 'my new video.mp4'): Promise<string> {
    await this.page.locator('#create-icon').click();
    await this.page.locator('ytcp-text-menu #text-item-0').click();
    const file = { name: fileName, mimeType: 'video/mp4', buffer: Buffer.from('not really a video') };
    await this.dialog.locator('input[name="Filedata"]').setInputFiles(file);
    await expect(this.dialog.locator('ytcp-video-metadata-editor')).toBeVisible();
    return (await this.page.locator('ytcp-uploads-dialog').getAttribute('video-id')) ?? '';
  }

  /** What the fields show, to the last byte. Tags are `[]` while they are not in the document. */
  async texts(): Promise<ShownTexts> {
    return {
      title: (await this.titleBox.textContent()) ?? '',
      description: (await this.descriptionBox.textContent()) ?? '',
      tags: await this.tagChips.locator('#chip-text').allTextContents(),
    };
  }

  async state(): Promise<StudioState | null> {
    return this.page.evaluate(() => (window as unknown as StudioWindow).standin.state());
  }

  /** Makes Studio replace its fields by fresh ones, as it does after a save. */
  async rerender(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as StudioWindow).standin.rerender());
  }

  /** Keys that reached Studio while nothing was being typed into. */
  async shortcuts(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as StudioWindow).standin.shortcuts);
  }

  private async retype(box: Locator, text: string): Promise<void> {
    await box.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }
}
