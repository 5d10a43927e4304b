import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { writeTemplateFile, type TemplateFile } from '@/lib/storage/template-file';
import { parseTemplateFile } from '@/lib/storage/template-schemas';
import {
  deletePreset,
  deleteTemplate,
  importTemplates,
  loadTemplateShelf,
  savePreset,
  saveTemplate,
  saveVariables,
} from '@/lib/storage/templates';
import { makeBlock, makePreset, makeTagSet } from '../../support/make-template';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('templates-test');
  await database.delete();
  await database.open();
});

const file = (parts: Partial<TemplateFile> = {}): TemplateFile => ({
  format: 'limelight-templates',
  version: 1,
  templates: [],
  presets: [],
  variables: [],
  ...parts,
});

describe('templates', () => {
  it('are kept under their id and listed by name, numbers as numbers', async () => {
    for (const [id, name] of [
      ['1', 'Part 10'],
      ['2', 'part 9'],
      ['3', 'Anfang'],
    ] as const)
      await saveTemplate(database, makeBlock({ id, name }), 5);
    await saveTemplate(database, makeBlock({ id: '3', name: 'Ärger' }), 6);
    const { templates } = await loadTemplateShelf(database);
    expect(templates.map(({ name, savedAt }) => [name, savedAt])).toEqual([
      ['Ärger', 6],
      ['part 9', 5],
      ['Part 10', 5],
    ]);
  });

  it('leave the presets they were in when they are deleted', async () => {
    await saveTemplate(database, makeBlock(), 1);
    await saveTemplate(database, makeTagSet(), 1);
    await savePreset(database, makePreset(), 1);
    await deleteTemplate(database, 'links');
    const { templates, presets } = await loadTemplateShelf(database);
    expect(templates.map(({ id }) => id)).toEqual(['bread']);
    expect(presets[0]?.templateIds).toEqual(['bread']);
  });

  it('say so when the disk is full', async () => {
    vi.spyOn(database.templates, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const failure = await saveTemplate(database, makeBlock(), 1).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('storage-full');
  });
});

it('a deleted preset leaves its templates', async () => {
  await saveTemplate(database, makeBlock(), 1);
  await savePreset(database, makePreset(), 1);
  await deletePreset(database, 'weekly');
  const { templates, presets } = await loadTemplateShelf(database);
  expect([templates.length, presets.length]).toEqual([1, 0]);
});

describe('variables', () => {
  it('are trimmed, replaced, and forgotten by an empty value', async () => {
    await saveVariables(database, [
      { name: 'sponsor', value: '  Acme ' },
      { name: 'code', value: 'BREAD' },
    ]);
    await saveVariables(database, [
      { name: 'sponsor', value: 'Bolt' },
      { name: 'code', value: ' ' },
    ]);
    expect(await database.variables.toArray()).toEqual([{ name: 'sponsor', value: 'Bolt' }]);
  });

  it('are one however an accent is coded', async () => {
    await saveVariables(database, [{ name: 'cafe\u0301', value: 'a' }]);
    await saveVariables(database, [{ name: 'caf\u00e9', value: 'b' }]);
    expect(await database.variables.toArray()).toEqual([{ name: 'café', value: 'b' }]);
  });
});

describe('importTemplates', () => {
  it('brings back what was exported, letter for letter', async () => {
    await saveTemplate(database, makeBlock({ text: 'Zeile 1\r\n\n{{literal}} 🥖 مرحبا ' }), 1);
    await saveTemplate(database, makeTagSet(), 1);
    await savePreset(database, makePreset({ isUploadDefault: true }), 1);
    await saveVariables(database, [{ name: 'sponsor', value: 'Acme' }]);
    const before = await loadTemplateShelf(database);
    const text = writeTemplateFile(before);
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await importTemplates(database, parseTemplateFile(text), 1)).toEqual({ templates: 2, presets: 1 });
    expect(await loadTemplateShelf(database)).toEqual(before);
  });

  it('replaces the same ids, keeps the others, and counts each id once', async () => {
    await saveTemplate(database, makeBlock({ text: 'old' }), 1);
    await saveTemplate(database, makeTagSet(), 1);
    const templates = [makeBlock({ text: 'first' }), makeBlock({ text: 'second' })];
    expect(await importTemplates(database, file({ templates }), 9)).toEqual({ templates: 1, presets: 0 });
    expect(await database.templates.get('links')).toMatchObject({ text: 'second', savedAt: 9 });
    expect(await database.templates.count()).toBe(2);
  });

  it('leaves out of a preset what is neither in the file nor here', async () => {
    await saveTemplate(database, makeTagSet(), 1);
    const presets = [makePreset({ templateIds: ['gone', 'links', 'bread'] })];
    await importTemplates(database, file({ templates: [makeBlock()], presets }), 1);
    expect((await database.presets.get('weekly'))?.templateIds).toEqual(['links', 'bread']);
  });

  it('keeps the words that are remembered here already: the file may be somebody else’s', async () => {
    await saveVariables(database, [{ name: 'sponsor', value: 'Acme' }]);
    const variables = [
      { name: 'sponsor', value: 'Other' },
      { name: 'code', value: 'X' },
      { name: 'empty', value: ' ' },
    ];
    await importTemplates(database, file({ variables }), 1);
    expect(await database.variables.toArray()).toEqual([
      { name: 'code', value: 'X' },
      { name: 'sponsor', value: 'Acme' },
    ]);
  });
});
