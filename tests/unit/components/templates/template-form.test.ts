import { describe, expect, it } from 'vitest';
import { parseTags } from '@/components/templates/parse-tags';
import { checkPreset, isPresetForm, moveUp, presetFormOf } from '@/components/templates/preset-form';
import { errorWords } from '@/components/templates/template-errors';
import { checkForm, formOf, isTemplateForm, templateOf } from '@/components/templates/template-form';
import { makeBlock, makePreset, makeTagSet } from '../../../support/make-template';

describe('parseTags', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    [' sour   dough ,, ', ['sour dough']],
    ['Bread, bread,BREAD', ['Bread']],
    ['خبز, パン', ['خبز', 'パン']],
    ['', []],
    [' ,\n', []],
  ])('%j', (text, tags) => {
    expect(parseTags(text)).toEqual(tags);
  });
});

describe('checkForm', () => {
  const block = { name: 'Links', body: 'Text', at: 'end' as const };
  it.each([
    [{}, null, null],
    [{ name: ' ' }, 'nameMissing', null],
    [{ name: 'x'.repeat(60) }, null, null],
    [{ name: 'x'.repeat(61) }, 'nameTooLong', null],
    [{ body: ' \n' }, null, 'textMissing'],
    [{ body: 'x'.repeat(5_000) }, null, null],
    [{ body: 'x'.repeat(5_001) }, null, 'textTooLong'],
    [{ body: 'a < b' }, null, 'textBrackets'],
  ])('a block with %j', (parts, name, body) => {
    expect(checkForm({ ...block, ...parts }, 'description')).toEqual({ name, body });
  });

  it.each([
    ['a', null],
    [' , ', 'tagsMissing'],
    ['x'.repeat(500), null],
    ['x'.repeat(501), 'tagsTooLong'],
  ])('tags %j', (body, error) => {
    expect(checkForm({ ...block, body }, 'tags').body).toBe(error);
  });
});

it('a form holds what the template does, and gives it back', () => {
  for (const template of [makeBlock({ text: ' Line\n\n {{x}} ' }), makeTagSet()]) {
    const { savedAt: _, ...same } = template;
    expect(templateOf(formOf(template), template.kind, template.id)).toEqual(same);
    expect(isTemplateForm(JSON.parse(JSON.stringify(formOf(template))))).toBe(true);
  }
  expect(formOf(null)).toEqual({ name: '', body: '', at: 'end' });
});

it.each([null, 7, 'text', {}, { name: 'a', body: 'b' }, { name: 'a', body: 'b', at: 'top' }])(
  '%j is no form of a template',
  (value) => {
    expect(isTemplateForm(value)).toBe(false);
  },
);

describe('presets', () => {
  const form = presetFormOf(makePreset());
  it.each([
    [{}, { name: null, templates: null }],
    [{ templateIds: [] }, { name: null, templates: 'noTemplates' }],
    [{ templateIds: Array(20).fill('a') }, { name: null, templates: null }],
    [{ templateIds: Array(21).fill('a') }, { name: null, templates: 'tooManyTemplates' }],
    [{ name: '' }, { name: 'nameMissing', templates: null }],
  ])('with %j', (parts, errors) => {
    expect(checkPreset({ ...form, ...parts })).toEqual(errors);
  });

  it('know their forms', () => {
    expect(isPresetForm(JSON.parse(JSON.stringify(form)))).toBe(true);
    expect(isPresetForm(presetFormOf(null))).toBe(true);
    expect(isPresetForm({ ...form, templateIds: [7] })).toBe(false);
    expect(isPresetForm(null)).toBe(false);
  });

  it.each([
    ['c', ['a', 'c', 'b']],
    ['b', ['b', 'a', 'c']],
    ['a', ['a', 'b', 'c']],
    ['gone', ['a', 'b', 'c']],
  ])('move %s up', (id, order) => {
    expect(moveUp(['a', 'b', 'c'], id)).toEqual(order);
  });
});

it('has words for what is wrong', () => {
  expect(errorWords('nameTooLong')).toBe('The name has to have at most 60 characters.');
  expect(errorWords('textTooLong')).toMatch(/5,000/);
  expect(errorWords(null)).toBeNull();
});
