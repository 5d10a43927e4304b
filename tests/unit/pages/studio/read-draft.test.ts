// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { StudioField } from '@/lib/pages/studio/draft-capture';
import { findEditor } from '@/lib/pages/studio/find-editor';
import { readDraft, readTexts } from '@/lib/pages/studio/read-draft';
import { parseDraftCapture } from '@/lib/pages/studio/read-draft-capture';
import { editPage, editUrl, radio, uploadDialog } from '@/tests/fixtures/studio/editor';
import { descriptionBox, one, openStudio, titleBox } from '@/tests/support/open-studio';

function read(body?: string, url?: string) {
  if (body !== undefined) openStudio(body, url);
  const editor = findEditor(document);
  if (!editor) throw new Error('No editor.');
  const capture = readDraft(editor, () => ({ picture: null, dataUrl: null }));
  // Whatever is read has to pass the background's own check.
  expect(parseDraftCapture(structuredClone(capture))).toEqual(capture);
  return capture;
}

const stateOf = (field: StudioField) => read().fields.find((report) => report.field === field)?.state;

describe('readDraft', () => {
  it('reads a details page with everything open', () => {
    expect(read(editPage())).toMatchObject({
      url: editUrl(),
      place: 'edit',
      videoId: 'sourdough01',
      link: 'https://youtu.be/sourdough01',
      title: 'Sauerteig für Anfänger 🍞',
      description: 'Erste Zeile\n\n00:00 Anfang',
      tags: ['Brot', 'Sauerteig ansetzen'],
      isDirty: false,
      isAdvancedOpen: true,
      fileName: 'brot-final.mp4',
      playlists: { text: 'Backen', isChosen: true },
      language: { text: 'Deutsch', isChosen: true },
      category: { text: 'Tipps & Tricks', isChosen: true },
      isMadeForKids: false,
      visibility: null,
      visibilityText: 'Privat',
      thumbnail: { source: 'none', src: null, picture: null, dataUrl: null },
      player: null,
      pageLanguage: 'de',
    });
    expect(new Set(read().fields.map(({ state }) => state))).toEqual(new Set(['found']));
  });

  it('does not know what "Show more" hides', () => {
    expect(read(editPage({ tags: null }))).toMatchObject({
      tags: null,
      language: null,
      category: null,
      isAdvancedOpen: false,
    });
    expect(['tags', 'language', 'category'].map((field) => stateOf(field as StudioField))).toEqual(
      Array(3).fill('folded'),
    );
  });

  it('tells no tags from unknown ones', () => {
    expect(read(editPage({ tags: [] })).tags).toEqual([]);
  });

  it('says what is missing and reads on', () => {
    openStudio(editPage());
    one('#tags-container').remove();
    one('ytcp-video-title').remove();
    expect(read()).toMatchObject({ title: null, tags: null, description: 'Erste Zeile\n\n00:00 Anfang' });
    expect([stateOf('title'), stateOf('tags'), stateOf('description')]).toEqual(['missing', 'missing', 'found']);
  });

  it('finds fields that lost their ids', () => {
    openStudio(editPage());
    for (const id of ['title-textarea', 'description-textarea', 'tags-container', 'language-input', 'category'])
      one(`#${id}`).id = `new-${id}`;
    one('[aria-describedby=tags-description]').removeAttribute('aria-describedby');
    expect(read()).toMatchObject({
      title: 'Sauerteig für Anfänger 🍞',
      description: 'Erste Zeile\n\n00:00 Anfang',
      tags: ['Brot', 'Sauerteig ansetzen'],
      language: { text: 'Deutsch', isChosen: true },
      category: { text: 'Tipps & Tricks', isChosen: true },
    });
    const fallbacks = read().fields.filter(({ state }) => state === 'fallback');
    expect(fallbacks.map(({ field }) => field)).toEqual(['title', 'description', 'tags', 'language', 'category']);
  });

  it('reads the title, not a variant that is tested against it', () => {
    openStudio(editPage({ title: 'First' }));
    const variant = titleBox().cloneNode(true);
    variant.textContent = 'Second';
    one('ytcp-video-title').append(variant);
    expect(read()).toMatchObject({ title: 'First', description: 'Erste Zeile\n\n00:00 Anfang' });
  });

  it('does not expect in an upload what it has not', () => {
    expect(read(uploadDialog({ link: null }), 'https://studio.youtube.com/')).toMatchObject({
      isDirty: null,
      visibility: null,
    });
    expect(read().fields.map(({ field }) => field)).not.toEqual(expect.arrayContaining(['save', 'visibility', 'link']));
    expect(read(uploadDialog(), 'https://studio.youtube.com/').fields.map(({ field }) => field)).toContain('link');
  });

  it.each([
    ['enabled', true, true],
    ['disabled', false, false],
  ])('goes by the Save button: %s', (_, isDirty, expected) => {
    expect(read(editPage({ isDirty })).isDirty).toBe(expected);
  });

  it('does not know what is saved without a Save button', () => {
    openStudio(editPage());
    one('#save').remove();
    expect(read().isDirty).toBeNull();
    expect(stateOf('save')).toBe('missing');
  });

  it('tells what was chosen from what asks for a choice', () => {
    expect(read(editPage({ playlists: null, language: null }))).toMatchObject({
      playlists: { text: 'Auswählen', isChosen: false },
      language: { text: 'Auswählen', isChosen: false },
    });
  });

  it.each([true, false, null])('reads whether it is made for kids: %s', (isMadeForKids) => {
    expect(read(editPage({ isMadeForKids })).isMadeForKids).toBe(isMadeForKids);
  });

  it.each([
    ['PRIVATE', 'private'],
    ['UNLISTED', 'unlisted'],
    ['PUBLIC', 'public'],
    ['SCHEDULE', null],
  ])('reads the visibility while its choices are open: %s', (name, visibility) => {
    const popup = `<ytcp-video-visibility-edit-popup><div id="privacy-radios">${radio(name, true)}</div></ytcp-video-visibility-edit-popup>`;
    expect(read(editPage() + popup).visibility).toBe(visibility);
    one('ytcp-video-visibility-edit-popup').style.display = 'none';
    expect(read().visibility).toBeNull();
  });

  it('reads a preview player once it knows its video', () => {
    openStudio(editPage());
    const player = document.createElement('video');
    one('ytcp-video-info').append(player);
    expect(read().player).toBeNull();
    Object.defineProperties(player, {
      duration: { value: 61.5 },
      videoWidth: { value: 1080 },
      videoHeight: { value: 1920 },
    });
    expect(read().player).toEqual({ durationSeconds: 61.5, width: 1080, height: 1920 });
  });

  it('carries no more than the background takes, but edits whole texts', () => {
    openStudio(editPage({ tags: Array.from({ length: 600 }, (_, i) => `${i}`) }));
    descriptionBox().textContent = 'x'.repeat(30_000);
    expect(read().description).toHaveLength(20_000);
    expect(read().tags).toHaveLength(500);
    const editor = findEditor(document);
    expect(editor && readTexts(editor).description).toHaveLength(30_000);
  });

  it('leaves the page as it is', () => {
    openStudio(editPage() + uploadDialog({}, { isClosed: true }));
    const before = document.documentElement.outerHTML;
    read();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the tags', () => {
  it.each([
    ['an element of its own', '<span id="chip-text">two words</span><yt-icon>x</yt-icon>'],
    ['the same by its class', '<div class="chip-text">\n  two words\n</div><button>Delete</button>'],
    ['nothing but text', 'two words<ytcp-icon-button>Delete</ytcp-icon-button>'],
    ['text further inside', '<div><span>two words</span><button>Delete</button></div>'],
  ])('are read from chips with %s', (_, inside) => {
    openStudio(editPage({ tags: ['one'] }));
    const chip = document.createElement('ytcp-chip');
    chip.innerHTML = inside;
    one('.chip-and-bar').append(chip);
    expect(read().tags).toEqual(['one', 'two words']);
  });
});
