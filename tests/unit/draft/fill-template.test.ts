import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, findVariables, isVariableName, KNOWN_VARIABLES } from '@/lib/draft/fill-template';
import { SHIPPED_TEMPLATES } from '@/lib/draft/shipped-templates';

describe('findVariables', () => {
  it.each([
    ['', []],
    ['no braces', []],
    ['{title} by {channel}, {title}', ['title', 'channel']],
    ['{sponsor-link} {my_code2}', ['sponsor-link', 'my_code2']],
    ['{título} {名前} {имя} {الاسم} {नाम}', ['título', '名前', 'имя', 'الاسم', 'नाम']],
    ['{tı\u0301tulo}', ['tı\u0301tulo'.normalize('NFC')]],
    ['{} {two words} {a.b} {a', []],
    ['{{title}} {{{channel}}}', ['channel']],
    [`{${'a'.repeat(40)}} {${'b'.repeat(41)}}`, ['a'.repeat(40)]],
  ])('%j', (text, names) => {
    expect(findVariables(text)).toEqual(names);
  });
});

describe('isVariableName', () => {
  it.each([
    ['sponsor', true],
    ['a', true],
    ['名前', true],
    ['', false],
    ['two words', false],
    ['{x}', false],
    ['a'.repeat(41), false],
  ])('%j: %s', (name, isName) => {
    expect(isVariableName(name)).toBe(isName);
  });
});

describe('fillTemplate', () => {
  const values = { title: 'Rye', channel: 'Bread Lab', empty: '', money: '$& $1 {title}' };

  it.each([
    ['{title} by {channel}', 'Rye by Bread Lab', []],
    ['{title} for {sponsor}: {sponsor} {code}', 'Rye for {sponsor}: {sponsor} {code}', ['sponsor', 'code']],
    ['[{empty}]', '[]', []],
    ['{money}', '$& $1 {title}', []],
    ['{{title}} {{ }} }} {', '{title} { } } {', []],
    ['{{{title}}}', '{Rye}', []],
    ['{Title}', '{Title}', ['Title']],
    ['{constructor} {__proto__}', '{constructor} {__proto__}', ['constructor', '__proto__']],
    ['a\nb {title}\n', 'a\nb Rye\n', []],
  ])('%j', (template, text, unknown) => {
    expect(fillTemplate(template, values)).toEqual({ text, unknown });
  });

  it('finds a name however its accents are coded', () => {
    expect(fillTemplate('{caf\u00e9}', { 'cafe\u0301': 'x' })).toEqual({ text: 'x', unknown: [] });
  });

  it('never reads a value, and leaves a text without braces alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: fc.constantFrom('a', '\n', '字', '$') }), (value, plain) => {
        expect(fillTemplate('<{x}>', { x: value }).text).toBe(`<${value}>`);
        expect(fillTemplate(plain, {}).text).toBe(plain);
      }),
    );
  });
});

describe('the shipped templates', () => {
  it('have an id and a name of their own', () => {
    expect(new Set(SHIPPED_TEMPLATES.map(({ id }) => id)).size).toBe(SHIPPED_TEMPLATES.length);
    expect(new Set(SHIPPED_TEMPLATES.map(({ name }) => name)).size).toBe(SHIPPED_TEMPLATES.length);
  });

  it.each(SHIPPED_TEMPLATES)('$name fills in whole and breaks no rule', (template) => {
    const texts = template.kind === 'tags' ? template.tags : [template.text];
    for (const text of texts) {
      const names = findVariables(text);
      const filled = fillTemplate(text, Object.fromEntries(names.map((name) => [name, 'word'])));
      expect(filled.unknown).toEqual([]);
      expect(filled.text).not.toMatch(/[<>{}]/);
      expect(text).toBe(text.trim());
    }
  });

  it('use what Limelight knows', () => {
    const names = SHIPPED_TEMPLATES.flatMap((one) => findVariables(one.kind === 'tags' ? one.tags.join() : one.text));
    expect(names.some((name) => KNOWN_VARIABLES.some((known) => known === name))).toBe(true);
  });
});
