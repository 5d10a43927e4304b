// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCut } from '@/components/preview/measure-cut';
import type { TitleSetting } from '@/components/preview/places';
import { layOutText } from '../../../support/lay-out-text';

/** Two lines of ten characters. */
const SETTING: TitleSetting = { fontSize: 10, lineHeight: 20, fontWeight: 400, width: 100, maxLines: 2 };

const cutOf = (title: string) => measureCut(document.body, title, SETTING);

describe('measureCut', () => {
  it.each([
    ['one line', 'abcde', 'abcde', true],
    ['two lines exactly', 'abcdefghijklmnopqrst', 'abcdefghijklmnopqrst', true],
    ['one character too many: the ellipsis takes a place too', 'abcdefghijklmnopqrstu', 'abcdefghijklmnopqrs', false],
    ['spaces before the ellipsis go', 'abcdefghijklmnopq   uvw', 'abcdefghijklmnopq', false],
    ['a flag is not cut in half', 'abcdefghijklmnopq🏴󠁧󠁢󠁳󠁣󠁴󠁿x', 'abcdefghijklmnopq', false],
    ['right to left', 'خبز العجين المخمر للمبتدئين', 'خبز العجين المخمر ل', false],
  ])('%s', (_, title, shown, isWhole) => {
    layOutText({ charWidth: 10 });
    expect(cutOf(title)).toEqual({ shown, isWhole });
  });

  it('shows a beginning of the title that fits with the ellipsis, and leaves nothing behind', () => {
    layOutText({ charWidth: 10 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
        const cut = cutOf(title);
        expect(title.startsWith(cut?.shown ?? '?')).toBe(true);
        expect(cut?.isWhole).toBe(title.length <= 20);
        if (cut && !cut.isWhole && cut.shown !== '') expect(cut.shown.length + 1).toBeLessThanOrEqual(20);
        expect(document.body.childElementCount).toBe(0);
      }),
    );
  });

  it('has nothing to say where nothing is laid out', () => {
    expect(cutOf('a title')).toBeNull();
  });

  it('has an empty title show whole', () => {
    expect(cutOf('')).toEqual({ shown: '', isWhole: true });
  });
});
