// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepPlace } from '@/lib/pages/studio/keep-place';
import { editPage } from '@/tests/fixtures/studio/editor';
import { descriptionBox, one, openStudio, titleBox } from '@/tests/support/open-studio';

const keep = () => keepPlace(one('#details'));
const selected = () => {
  const range = document.getSelection()?.getRangeAt(0);
  return range && [range.startContainer.nodeValue, range.startOffset, range.endOffset];
};

/** happy-dom knows neither focus nor `isContentEditable` of such a box. */
function focusBox(box: HTMLElement, start: number, end: number): void {
  Object.defineProperty(box, 'isContentEditable', { value: true, configurable: true });
  box.tabIndex = 0;
  box.focus();
  const text = box.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, start, text, end);
}

beforeEach(() => {
  openStudio(editPage({ title: 'abcdefgh', description: 'one\ntwo' }));
});

describe('keepPlace', () => {
  it('keeps a cursor in the text that is written', () => {
    focusBox(titleBox(), 3, 3);
    const goBack = keep();
    titleBox().textContent = 'ABCDEFGHIJ';
    document.getSelection()?.removeAllRanges();
    goBack();
    expect(selected()).toEqual(['ABCDEFGHIJ', 3, 3]);
    expect(document.activeElement).toBe(titleBox());
  });

  it('keeps what is selected in another field', () => {
    focusBox(descriptionBox(), 4, 7);
    const goBack = keep();
    focusBox(titleBox(), 0, 8);
    goBack();
    expect(selected()).toEqual(['one\ntwo', 4, 7]);
    expect(document.activeElement).toBe(descriptionBox());
  });

  it('puts the cursor at the end of a text that became shorter', () => {
    focusBox(titleBox(), 6, 8);
    const goBack = keep();
    titleBox().replaceChildren('ab', 'c');
    goBack();
    expect(selected()).toEqual(['c', 1, 1]);
  });

  it('selects nothing where nothing was', () => {
    document.getSelection()?.removeAllRanges();
    const goBack = keep();
    focusBox(titleBox(), 0, 8);
    goBack();
    expect(document.getSelection()?.rangeCount).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  it('scrolls back what was moved', () => {
    const box = descriptionBox();
    box.scrollTop = 40;
    one('#details').scrollTop = 7;
    const goBack = keep();
    box.scrollTop = 0;
    one('#details').scrollTop = 500;
    goBack();
    expect([box.scrollTop, one('#details').scrollTop]).toEqual([40, 7]);
  });
});
