// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEditor, isUploadOpen } from '@/lib/pages/studio/find-editor';
import type { VideoId } from '@/lib/video/video';
import { editor, editPage, editUrl, uploadDialog } from '@/tests/fixtures/studio/editor';
import { one, openStudio, titleBox } from '@/tests/support/open-studio';

const LIST = 'https://studio.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa/videos';
const UPLOAD = `${LIST}/upload?d=ud`;
const found = (body: string, url?: string) => findEditor(openStudio(body, url));

describe('findEditor', () => {
  it('finds the editor of a details page', () => {
    expect(found(editPage())).toMatchObject({ place: 'edit', videoId: 'sourdough01', root: one('#details') });
  });

  it('finds none in a list, whatever filters it has', () => {
    expect(found('<ytcp-chip>Videos</ytcp-chip><ytcp-video-row></ytcp-video-row>', LIST)).toBeNull();
  });

  it('finds the upload dialog over a list', () => {
    expect(found(uploadDialog(), UPLOAD)).toMatchObject({ place: 'upload', videoId: 'sourdough01' });
  });

  it('takes the dialog in front of a details page', () => {
    const body = editPage({ title: 'behind' }) + uploadDialog({ videoId: 'uploading01', link: null });
    expect(found(body)).toMatchObject({ place: 'upload', videoId: 'uploading01' });
    expect(findEditor(document)?.root.contains(titleBox())).toBe(false);
  });

  it('takes no notice of a dialog that was closed', () => {
    const body = editPage() + uploadDialog({ videoId: 'uploading01' }, { isClosed: true });
    expect(found(body)).toMatchObject({ place: 'edit', videoId: 'sourdough01' });
  });

  it.each([
    ['hidden', (dialog: HTMLElement) => dialog.setAttribute('hidden', '')],
    ['aria-hidden', (dialog: HTMLElement) => dialog.setAttribute('aria-hidden', 'true')],
    ['not displayed', (dialog: HTMLElement) => dialog.style.setProperty('display', 'none')],
    ['hidden by a class', (dialog: HTMLElement) => dialog.classList.add('closed')],
  ])('sees that a dialog is %s', (_, close) => {
    openStudio(`<style>.closed { display: none }</style>${uploadDialog()}`, UPLOAD);
    close(one('tp-yt-paper-dialog'));
    expect(findEditor(document)).toBeNull();
  });

  it('sees the dialog although its host has no box', () => {
    openStudio(`<style>ytcp-uploads-dialog { display: contents }</style>${uploadDialog()}`, UPLOAD);
    expect(findEditor(document)?.place).toBe('upload');
  });

  it('finds no editor behind a dialog that has none itself', () => {
    const body = editPage() + uploadDialog({}, { body: '<ytcp-uploads-review></ytcp-uploads-review>' });
    expect(found(body)).toBeNull();
  });

  it('still reads an editor that another step of the upload hides', () => {
    openStudio(uploadDialog(), UPLOAD);
    one('#details').setAttribute('hidden', '');
    expect(findEditor(document)?.place).toBe('upload');
  });

  it('does not read a details page that was left and kept', () => {
    openStudio(editPage(), LIST);
    one('ytcp-video-details-section').setAttribute('hidden', '');
    expect(findEditor(document)).toBeNull();
  });

  it('takes what holds the fields when the editor has another name', () => {
    const renamed = editPage().replaceAll('ytcp-video-metadata-editor ', 'ytcp-details ');
    expect(found(renamed)?.root.localName).toBe('ytcp-video-details-section');
    expect(found('<ytcp-video-details-section></ytcp-video-details-section>')).toBeNull();
  });

  it('goes by the link in the editor, and says so, while the page names two videos at once', () => {
    const disputed = { videoId: 'otherVideo1', isDisputed: true };
    expect(found(editPage({ link: 'https://youtu.be/otherVideo1' }))).toMatchObject(disputed);
    expect(found(uploadDialog({ link: 'https://youtu.be/otherVideo1' }), UPLOAD)).toMatchObject(disputed);
    expect(found(editPage({ link: null }))).toMatchObject({ isDisputed: false });
  });

  it.each([
    ['the dialog', { videoId: 'fromDialog1', link: null }, UPLOAD, 'fromDialog1'],
    ['its link', { videoId: null, link: 'https://youtu.be/fromLink001' }, UPLOAD, 'fromLink001'],
    ['a link to a Short', { videoId: null, link: 'https://youtube.com/shorts/fromShort01' }, UPLOAD, 'fromShort01'],
    ['a watch link', { videoId: null, link: 'https://www.youtube.com/watch?v=fromWatch01' }, UPLOAD, 'fromWatch01'],
    ['the address', { videoId: null, link: null }, `${UPLOAD}&udvid=fromAddres1`, 'fromAddres1'],
    ['nothing yet', { videoId: null, link: null }, UPLOAD, null],
    ['nothing usable', { videoId: 'short', link: 'https://youtu.be/' }, `${UPLOAD}&udvid=x`, null],
  ])('names an upload by %s', (_, facts, url, videoId) => {
    expect(found(uploadDialog(facts), url)?.videoId).toBe(videoId);
  });

  it('names a details page by its address before its link is there', () => {
    expect(found(editPage({ link: null }))?.videoId).toBe('sourdough01');
    expect(found(editor({ link: 'https://youtu.be/fromLink001' }), LIST)?.videoId).toBe('fromLink001');
  });
});

describe('isUploadOpen', () => {
  const ID = 'sourdough01' as VideoId;

  it('is so on every step of this draft', () => {
    openStudio(uploadDialog({}, { body: '' }), UPLOAD);
    expect(isUploadOpen(document, ID)).toBe(true);
    expect(isUploadOpen(document, 'otherVideo1' as VideoId)).toBe(false);
    openStudio(uploadDialog({}, { body: '', isClosed: true }), UPLOAD);
    expect(isUploadOpen(document, ID)).toBe(false);
    openStudio(editPage(), editUrl());
    expect(isUploadOpen(document, ID)).toBe(false);
  });
});
