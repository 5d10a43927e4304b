import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCompletions } from '@/lib/youtube/parse-completions';
import { codeOf } from '../../support/make-account';

const FOLDER = join(import.meta.dirname, '../../../../shared/recordings/suggest');
const recorded = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.txt')) : [];
if (recorded.length === 0)
  console.info('No recorded completions beside the repository: the tests over them are skipped.');

const wire = (...texts: string[]) => JSON.stringify(['q', texts.map((text) => [text, 0, [512]]), { k: 1 }]);
const problemOf = (body: string) => codeOf(Promise.resolve(body).then(parseCompletions));

describe('completions', () => {
  it.each([
    ['a list with codes', '["bread",[["bread recipe",0,[512,433]],["bread pudding",0]],{"k":1,"q":"x"}]'],
    ['the same for a script', 'JP(["bread",[["bread recipe",0,[433]],["bread pudding",0]],{"k":1}])'],
    ['the same for Google’s own script', 'window.google.ac.h(["bread",[["bread recipe",0],["bread pudding",0]]]);\n'],
    ['plain texts', '["bread",["bread recipe","bread pudding"]]'],
    ['with a byte order mark and space', '\uFEFF \n["bread",["bread recipe","bread pudding"]]\n'],
  ])('are read from %s', (_, body) => {
    expect(parseCompletions(body)).toEqual(['bread recipe', 'bread pudding']);
  });

  it.each([
    ['what was typed set off in bold', 'bread <b>recipe</b>', 'bread recipe'],
    ['entities', 'grandma&#39;s bread &amp; butter', "grandma's bread & butter"],
    ['an entity of markup, which is none', '&lt;b&gt; tag', '<b> tag'],
    ['a heart', 'i <3 bread', 'i <3 bread'],
    ['space and control characters', ' bread\u0000\t\n recipe ', 'bread recipe'],
    ['a decomposed accent', 'creme bru\u0302le\u0301e', 'creme brûlée'],
  ])('are plain text: %s', (_, sent, read) => {
    expect(parseCompletions(wire(sent))).toEqual([read]);
  });

  it('stand once each, the first as it came', () => {
    expect(parseCompletions(wire('Bread', 'bread ', '<b>bread</b>', 'pita'))).toEqual(['Bread', 'pita']);
  });

  it('leaves out what is too long or empty, and what is no text beside others', () => {
    const [longest, longer] = ['b'.repeat(100), 'b'.repeat(101)];
    expect(parseCompletions(wire('', ' ', longest, longer))).toEqual([longest]);
    expect(parseCompletions('["q",[null,7,["pita",46],[["x"],0],{}]]')).toEqual(['pita']);
  });

  it('takes no more than twenty', () => {
    const many = Array.from({ length: 50 }, (_, place) => `bread ${place}`);
    expect(parseCompletions(wire(...many))).toEqual(many.slice(0, 20));
  });

  it('may be none', () => {
    expect(parseCompletions('["zzqx",[],{"k":1}]')).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a consent page', '<!doctype html><html><body>Before you continue to YouTube</body></html>'],
    ['half an answer', '["bread",[["bread rec'],
    ['an error of Google’s', '{"error":{"code":429}}'],
    ['a list of something else', '[1,[["bread",0]]]'],
    ['no list of completions', '["bread","bread recipe"]'],
    ['only what is no text', '["bread",[1,2,null]]'],
    ['a call of nothing', 'JP()'],
    ['more than anybody would send', wire(...Array.from({ length: 20_000 }, (_, place) => `bread ${place}`))],
  ])('are not read from %s', async (_, body) => {
    expect(await problemOf(body)).toBe('answer-invalid');
  });

  it('whatever comes is read within bounds, or refused', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `cb(${json})`),
      lists(),
    );
    fc.assert(
      fc.property(anything, (body) => {
        const read = attempt(body);
        if (read === null) return;
        expect(read.length).toBeLessThanOrEqual(20);
        for (const text of read) {
          expect(text).toBe(text.trim());
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
        expect(new Set(read.map((text) => text.toLowerCase())).size).toBe(read.length);
      }),
      { numRuns: 200 },
    );
  });
});

function lists() {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<b>x</b>'), fc.constant('&amp;'));
  const item = fc.oneof(text, fc.tuple(text, fc.nat()), fc.anything());
  return fc.tuple(fc.string(), fc.array(item, { maxLength: 40 })).map((parts) => JSON.stringify(parts) ?? '');
}

/** `null` for what was refused as it should be. */
function attempt(body: string): string[] | null {
  try {
    return parseCompletions(body);
  } catch (error) {
    expect(error).toMatchObject({ code: 'answer-invalid' });
    return null;
  }
}

describe.skipIf(recorded.length === 0)('recorded answers', () => {
  it.each(recorded)('%s', (file) => {
    const completions = parseCompletions(readFileSync(join(FOLDER, file), 'utf8'));
    expect(completions).toHaveLength(14);
    expect(completions.every((text) => text.startsWith('hello'))).toBe(true);
  });
});
