import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { writeTemplateFile } from '@/lib/storage/template-file';
import { TEMPLATE_LIMITS as LIMITS } from '@/lib/storage/template-limits';
import { parseTemplateFile, PresetSchema, TemplateSchema, VariablesSchema } from '@/lib/storage/template-schemas';
import { makeBlock, makePreset, makeTagSet } from '../../support/make-template';

const isTemplate = (value: unknown): boolean => TemplateSchema.safeParse(value).success;
const isPreset = (value: unknown): boolean => PresetSchema.safeParse(value).success;
const isVariables = (value: unknown): boolean => VariablesSchema.safeParse(value).success;

describe('TemplateSchema', () => {
  it.each([
    ['a name of 60 characters', makeBlock({ name: 'x'.repeat(60) }), true],
    ['a name of 61', makeBlock({ name: 'x'.repeat(61) }), false],
    ['a name of spaces', makeBlock({ name: '  ' }), false],
    ['5,000 characters of text', makeBlock({ text: 'x'.repeat(5_000) }), true],
    ['5,001 characters of text', makeBlock({ text: 'x'.repeat(5_001) }), false],
    ['text of spaces', makeBlock({ text: ' \n ' }), false],
    ['no place', { ...makeBlock(), at: 'middle' }, false],
    ['no id', makeBlock({ id: '' }), false],
    ['one tag', makeTagSet({ tags: ['a'] }), true],
    ['no tag', makeTagSet({ tags: [] }), false],
    ['an empty tag', makeTagSet({ tags: ['a', ' '] }), false],
    ['250 tags', makeTagSet({ tags: Array(250).fill('a') }), true],
    ['251 tags', makeTagSet({ tags: Array(251).fill('a') }), false],
    ['another kind', { ...makeBlock(), kind: 'title' }, false],
    ['nothing', null, false],
  ])('%s', (_, value, isFine) => {
    expect(isTemplate(value)).toBe(isFine);
  });

  it('drops what a template does not have', () => {
    expect(TemplateSchema.parse({ ...makeTagSet(), evil: 1 })).toEqual({
      id: 'bread',
      name: 'Bread',
      kind: 'tags',
      tags: ['bread', 'baking'],
    });
  });
});

describe('PresetSchema', () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);
  it.each([
    ['as many templates as one step may have edits', ids(20), true],
    ['one more', ids(21), false],
    ['none, as when all were deleted', [], true],
    ['one twice', ['a', 'a'], false],
  ])('%s', (_, templateIds, isFine) => {
    expect(isPreset(makePreset({ templateIds }))).toBe(isFine);
  });
});

describe('VariablesSchema', () => {
  it.each([
    ['sponsor', 'Acme', true],
    ['приз', '', true],
    ['two words', 'x', false],
    ['', 'x', false],
    ['a}', 'x', false],
    ['code', 'x'.repeat(500), true],
    ['code', 'x'.repeat(501), false],
  ])('{%s}', (name, value, isFine) => {
    expect(isVariables([{ name, value }])).toBe(isFine);
  });
});

describe('parseTemplateFile', () => {
  const text = writeTemplateFile({ templates: [makeBlock()], presets: [makePreset()], variables: [] });
  const changed = (parts: object): string => JSON.stringify({ ...JSON.parse(text), ...parts });

  it('takes what "Export" writes, also with a byte order mark', () => {
    expect(parseTemplateFile(`\uFEFF${text}`)).toEqual(parseTemplateFile(text));
  });

  it.each([
    ['no JSON', 'name;text'],
    ['nothing', ''],
    ['another file', '{"templates": []}'],
    ['a list', '[]'],
    ['a later version', changed({ version: 2 })],
    ['another format', changed({ format: 'other' })],
    ['one template that is wrong', changed({ templates: [makeBlock(), makeBlock({ name: '' })] })],
    ['too many templates', changed({ templates: Array(LIMITS.rowsInFile + 1).fill(makeBlock()) })],
    ['too long a text', `${text}${' '.repeat(LIMITS.fileChars)}`],
  ])('refuses %s whole', (_, broken) => {
    let failure: unknown = null;
    try {
      parseTemplateFile(broken);
    } catch (error) {
      failure = error;
    }
    expect(problemCodeOf(failure)).toBe('import-invalid');
  });

  it('answers or refuses whatever is in a file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
        try {
          parseTemplateFile(content);
        } catch (error) {
          expect(problemCodeOf(error)).toBe('import-invalid');
        }
      }),
    );
  });
});
