import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceAngles } from '@/lib/draft/fixes/replace-angles';

describe('replaceAngles', () => {
  it.each([
    ['a -> b --> c', 'a → b → c'],
    ['a <- b', 'a ← b'],
    ['a => b ==> c', 'a ⇒ b ⇒ c'],
    ['a <-> b <=> c', 'a ↔ b ⇔ c'],
    ['a <= b >= c', 'a ≤ b ≥ c'],
    ['love <3', 'love ♥'],
    ['love <3.', 'love ♥.'],
    ['<30 min, <3.5 km, < 3', '‹30 min, ‹3.5 km, ‹ 3'],
    ['>> Next <<', '» Next «'],
    ['> Subscribe', '› Subscribe'],
    ['<b>Bold</b> and<br/>new', 'Bold andnew'],
    ['<https://x.example/a>', 'https://x.example/a'],
    ['see https://x.example> or', 'see https://x.example or'],
    ['https://x.example>more', 'https://x.example more'],
    ['mail <me@x.example>, <you>', 'mail me@x.example, ‹you›'],
    ['1万円<2万円', '1万円＜2万円'],
    ['חדש -> ישן', 'חדש ← ישן'],
    ['قديم => جديد', 'قديم ⇐ جديد'],
    ['no signs – “none”', 'no signs – “none”'],
    ['->\n<3', '→\n♥'],
  ])('%j to %j', (text, replaced) => {
    expect(replaceAngles(text)).toBe(replaced);
  });

  it('leaves no sign, and lines without one as they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '-', '=', '3', 'a', ' ', '\n', 'https://x.de', 'm@x.de', '字', 'א'),
    });
    fc.assert(
      fc.property(text, (given) => {
        const replaced = replaceAngles(given);
        expect(replaced).not.toMatch(/[<>]/);
        const [before, after] = [given.split('\n'), replaced.split('\n')];
        expect(after.length).toBe(before.length);
        before.forEach((line, i) => {
          if (!/[<>]/.test(line)) expect(after[i]).toBe(line);
        });
      }),
    );
  });
});
