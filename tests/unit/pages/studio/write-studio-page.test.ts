// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { advanced, editPage, editUrl, uploadDialog } from '@/tests/fixtures/studio/editor';
import { actLikeChips } from '@/tests/support/act-like-chips';
import { descriptionBox, goTo, installEditing, one, openStudio, titleBox } from '@/tests/support/open-studio';
import {
  TITLE,
  DESCRIPTION,
  TAGS,
  BEFORE,
  edit,
  openEditor,
  refuse,
  texts,
  undo,
  writeInEachTest,
} from '@/tests/support/written-studio';

writeInEachTest();

describe('the texts', () => {
  it('are written, and answered as what they came to', async () => {
    const changes = await edit({ field: 'title', text: 'Neu' }, { field: 'description', insert: 'Block', at: 'end' });
    expect(changes).toEqual([
      { field: 'title', before: TITLE, after: 'Neu' },
      { field: 'description', before: DESCRIPTION, after: 'Erste\n\n  zweite \n\nBlock' },
    ]);
    expect(texts()).toEqual({ ...BEFORE, title: 'Neu', description: 'Erste\n\n  zweite \n\nBlock' });
  });

  it.each([
    ['as one text', 'nothing'],
    ['with one line break more', 'line break'],
    ['as blocks', 'blocks'],
  ] as const)('and their undo are exact where the browser leaves them %s', async (_, leaveBehind) => {
    installEditing(leaveBehind);
    for (const text of ['', 'x', 'a\nb', '\n\na', 'a  \n  b  ', 'a\n\n', '👩‍👩‍👧‍👦\n🇩🇪\n‏مرحبا', 'x\n'.repeat(2_500)]) {
      const changes = await edit({ field: 'description', text });
      expect(texts()?.description).toBe(text);
      expect(descriptionBox().textContent).toBe(text);
      await undo(changes);
      expect(descriptionBox().textContent).toBe(DESCRIPTION);
    }
  });

  it('are told to the page by an event', async () => {
    const heard = vi.fn();
    document.addEventListener('input', heard);
    await edit({ field: 'title', text: 'Neu' });
    document.removeEventListener('input', heard);
    expect(heard).toHaveBeenCalled();
  });

  it('have one line in a title', async () => {
    await edit({ field: 'title', text: 'Zwei\nZeilen' });
    expect(texts()?.title).toBe('Zwei Zeilen');
  });

  it('that are so already are left alone', async () => {
    const heard = vi.fn();
    titleBox().addEventListener('input', heard);
    expect(await edit({ field: 'title', text: TITLE }, { field: 'tags', add: ['EINS'] })).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('replace only the lines that differ', async () => {
    const execCommand = vi.spyOn(document, 'execCommand');
    await edit({ field: 'description', text: 'Erste\n\n  dritte \n' });
    expect(execCommand.mock.calls.map(([, , text]) => text)).toEqual(['  dritte ']);
  });

  it('are typed, and no more, where the browser leaves a line break behind', async () => {
    installEditing('line break');
    const replaced = vi.fn();
    descriptionBox().addEventListener('change', replaced);
    await edit({ field: 'description', text: 'a\nb' });
    expect(descriptionBox().textContent).toBe('a\nb');
    expect(replaced).not.toHaveBeenCalled();
  });

  it('survive a box that is rendered anew', async () => {
    titleBox().addEventListener('input', ({ currentTarget }) => {
      const old = currentTarget as HTMLElement;
      old.replaceWith(old.cloneNode(true));
    });
    await edit({ field: 'title', text: 'Neu' });
    expect(titleBox().textContent).toBe('Neu');
  });

  it('are written in the upload dialog too', async () => {
    openStudio(editPage({ title: 'Behind' }) + uploadDialog({ videoId: 'uploading01', link: null }));
    await edit({ field: 'title', text: 'Neu' });
    expect(one('ytcp-uploads-dialog #title-textarea #textbox').textContent).toBe('Neu');
    expect(titleBox().textContent).toBe('Behind');
  });
});

describe('what Studio refuses', () => {
  it.each([
    ['at once', null],
    ['a moment later', 40],
  ])('%s is put back, with all that was written before it', async (_, afterMs) => {
    refuse(descriptionBox(), afterMs);
    const asked = edit(
      { field: 'title', text: 'Neu' },
      { field: 'description', text: 'Neu' },
      { field: 'tags', add: ['neu'] },
    );
    await expect(asked).rejects.toMatchObject({ code: 'studio-refused' });
    expect(texts()).toEqual(BEFORE);
  });

  it('in the tags is put back', async () => {
    openEditor({ refuses: ['verboten'] });
    const asked = edit({ field: 'title', text: 'Neu' }, { field: 'tags', set: ['zwei Wörter', 'verboten'] });
    await expect(asked).rejects.toMatchObject({ code: 'studio-refused' });
    expect(texts()).toEqual(BEFORE);
    expect(one<HTMLInputElement>('#text-input').value).toBe('');
  });

  it('may be a box that is locked', async () => {
    titleBox().setAttribute('contenteditable', 'false');
    await expect(edit({ field: 'title', text: 'Neu' })).rejects.toMatchObject({ code: 'studio-refused' });
    expect(texts()).toEqual(BEFORE);
  });

  it('is not what the creator types meanwhile', async () => {
    const asked = edit({ field: 'title', text: 'Neu' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    titleBox().textContent = 'Neu!';
    const typed = new InputEvent('input', { bubbles: true });
    Object.defineProperty(typed, 'isTrusted', { value: true });
    titleBox().dispatchEvent(typed);
    await asked;
    expect(texts()?.title).toBe('Neu!');
  });
});

describe('what is not there', () => {
  it('is an editor', async () => {
    openStudio('', 'https://studio.youtube.com/');
    await expect(edit({ field: 'title', text: 'Neu' })).rejects.toMatchObject({ code: 'page-not-read' });
  });

  it('is a field: then nothing is written', async () => {
    one('ytcp-video-description').remove();
    const asked = edit({ field: 'title', text: 'Neu' }, { field: 'description', text: 'Neu' });
    await expect(asked).rejects.toMatchObject({ code: 'studio-field-missing' });
    expect(texts()?.title).toBe(TITLE);
  });

  it('is the video any more: nothing is put back into another one', async () => {
    titleBox().addEventListener('input', () => {
      goTo(editUrl('otherVideo1'));
      openStudio(editPage({ title: 'Other', link: 'https://youtu.be/otherVideo1' }), editUrl('otherVideo1'));
    });
    await expect(edit({ field: 'title', text: 'Neu' })).rejects.toMatchObject({ code: 'page-not-read' });
    expect(titleBox().textContent).toBe('Other');
  });

  it('are tags behind "Show more", which is opened for them', async () => {
    openStudio(editPage({ tags: null }));
    one('#toggle-button').addEventListener('click', () => {
      setTimeout(() => {
        one('.left-col').insertAdjacentHTML('beforeend', advanced([]));
        actLikeChips(TAGS);
      }, 50);
    });
    expect(await edit({ field: 'tags', add: ['neu'] })).toEqual([
      { field: 'tags', before: TAGS, after: [...TAGS, 'neu'] },
    ]);
  });

  it('does not open "Show more" for a text', async () => {
    openStudio(editPage({ tags: null }));
    const click = vi.fn();
    one('#toggle-button').addEventListener('click', click);
    await edit({ field: 'title', text: 'Neu' });
    expect(click).not.toHaveBeenCalled();
  });
});
