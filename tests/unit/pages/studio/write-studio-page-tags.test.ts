// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { DraftEdit } from '@/lib/draft/edit';
import type { ChipRules } from '@/tests/support/act-like-chips';
import { one } from '@/tests/support/open-studio';
import { TAGS, edit, openEditor, texts, undo, writeInEachTest } from '@/tests/support/written-studio';

writeInEachTest();

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
        openEditor(rules);
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
