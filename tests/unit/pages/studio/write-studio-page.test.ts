// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftEdit } from '@/lib/draft/edit';
import { findEditor } from '@/lib/pages/studio/find-editor';
import { readTexts } from '@/lib/pages/studio/read-draft';
import { editStudioPage } from '@/lib/pages/studio/write-studio-page';
import { advanced, editPage, editUrl, uploadDialog } from '@/tests/fixtures/studio/editor';
import { actLikeChips, type ChipRules } from '@/tests/support/act-like-chips';
import { descriptionBox, goTo, installEditing, one, openStudio, titleBox } from '@/tests/support/open-studio';

const TITLE = 'Alter Titel 🌸 مرحبا';
const DESCRIPTION = 'Erste\n\n  zweite \n';
const TAGS = ['eins', 'zwei Wörter', 'ثلاثة'];

function open(rules: ChipRules = {}): void {
  openStudio(editPage({ title: TITLE, description: DESCRIPTION, tags: [] }));
  actLikeChips(TAGS, rules);
}

const texts = () => {
  const editor = findEditor(document);
  return editor && readTexts(editor);
};
const edit = (...edits: DraftEdit[]) => editStudioPage(document, edits);
const undo = async (changes: Awaited<ReturnType<typeof edit>>) =>
  edit(
    ...changes.map((change): DraftEdit =>
      change.field === 'tags' ? { field: 'tags', set: change.before } : { field: change.field, text: change.before },
    ),
  );
const BEFORE = { title: TITLE, description: DESCRIPTION, tags: TAGS };

/** Studio says no to the field's new text, at once or a moment later, unless it is the old one. */
function refuse(box: HTMLElement, afterMs: number | null): void {
  const accepted = box.textContent;
  const putBack = () => {
    if (box.textContent !== accepted) box.textContent = accepted;
  };
  box.addEventListener('input', () => (afterMs === null ? putBack() : void setTimeout(putBack, afterMs)));
}

beforeEach(() => {
  // Nothing is waited for in earnest.
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  installEditing();
  open();
  return () => vi.useRealTimers();
});

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
    open({ refuses: ['verboten'] });
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

describe('the tags', () => {
  const WANTED: [string, Extract<DraftEdit, { field: 'tags' }>, string[]][] = [
    ['one more', { field: 'tags', add: ['neu'] }, [...TAGS, 'neu']],
    ['several more', { field: 'tags', add: ['neu', 'noch eins'] }, [...TAGS, 'neu', 'noch eins']],
    ['one less', { field: 'tags', remove: ['zwei wörter'] }, ['eins', 'ثلاثة']],
    ['another order', { field: 'tags', set: ['ثلاثة', 'eins'] }, ['ثلاثة', 'eins']],
    ['others', { field: 'tags', set: ['x', 'y'] }, ['x', 'y']],
    ['none', { field: 'tags', set: [] }, []],
  ];
  const PAGES: [string, ChipRules][] = [
    ['a comma', { takes: ['comma'] }],
    ['Enter, which takes a list', { takes: ['enter list'] }],
    ['Enter, which takes one', { takes: ['enter'] }],
    ['a paste', { takes: ['paste'] }],
    ['a comma after one', { takes: ['last comma'] }],
    ['anything, a moment later', { takes: ['comma', 'enter list', 'paste'], afterMs: 20 }],
    ['a comma, and all go by one button', { takes: ['comma'], hasClear: true }],
  ];

  describe.each(PAGES)('of a page that makes them by %s', (_, rules) => {
    it.each(WANTED)(
      'become %s, and again what they were',
      async (_what, wanted, after) => {
        open(rules);
        const changes = await edit(wanted);
        expect(texts()?.tags).toEqual(after);
        await undo(changes);
        expect(texts()?.tags).toEqual(TAGS);
        expect(one<HTMLInputElement>('#text-input').value).toBe('');
      },
      15_000,
    );
  });

  it('leave alone what the creator has half typed', async () => {
    one<HTMLInputElement>('#text-input').value = 'halb';
    await edit({ field: 'tags', add: ['neu'] });
    expect(one<HTMLInputElement>('#text-input').value).toBe('halb');
    expect(texts()?.tags).toEqual([...TAGS, 'neu']);
  });
});

describe('the creator’s place', () => {
  it('stays where it was', async () => {
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    await edit({ field: 'title', text: 'Neu' });
    expect(document.activeElement).toBe(elsewhere);
  });

  it('stays in a shadow root', async () => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    document.body.append(host);
    button.focus();
    const focus = vi.spyOn(button, 'focus');
    await edit({ field: 'title', text: 'Neu' });
    expect(focus).toHaveBeenCalled();
  });

  it('stays nowhere when it was nowhere', async () => {
    await edit({ field: 'title', text: 'Neu' });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('several calls', () => {
  it('go one after the other', async () => {
    const [first, second] = await Promise.all([
      edit({ field: 'tags', add: ['neu'] }),
      edit({ field: 'tags', add: ['neu', 'noch eins'] }),
    ]);
    expect(first).toEqual([{ field: 'tags', before: TAGS, after: [...TAGS, 'neu'] }]);
    expect(second).toEqual([{ field: 'tags', before: [...TAGS, 'neu'], after: [...TAGS, 'neu', 'noch eins'] }]);
  });

  it('go on after one that failed', async () => {
    one('ytcp-video-description').remove();
    const failed = edit({ field: 'description', text: 'Neu' });
    const next = edit({ field: 'title', text: 'Neu' });
    await expect(failed).rejects.toMatchObject({ code: 'studio-field-missing' });
    expect(await next).toHaveLength(1);
  });
});
