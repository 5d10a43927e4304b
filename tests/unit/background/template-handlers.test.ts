import { beforeEach, describe, expect, it } from 'vitest';
import { createTemplateHandlers } from '@/entrypoints/background/template-handlers';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { writeTemplateFile } from '@/lib/storage/template-file';
import { loadTemplateShelf } from '@/lib/storage/templates';
import { makeBlock, makePreset, makeTagSet } from '../../support/make-template';

let database: LimelightDatabase;
let handlers: ReturnType<typeof createTemplateHandlers>;

beforeEach(async () => {
  database = new LimelightDatabase('template-handlers-test');
  await database.delete();
  await database.open();
  handlers = createTemplateHandlers({ database, now: () => 1_000 });
});

it('saves and deletes what the panel asks', async () => {
  await handlers.saveTemplate(makeBlock(), {});
  await handlers.saveTemplate(makeTagSet(), {});
  await handlers.savePreset(makePreset(), {});
  await handlers.saveVariables([{ name: 'sponsor', value: 'Acme' }], {});
  expect(await loadTemplateShelf(database)).toEqual({
    templates: [makeTagSet({ savedAt: 1_000 }), makeBlock({ savedAt: 1_000 })],
    presets: [makePreset({ savedAt: 1_000 })],
    variables: [{ name: 'sponsor', value: 'Acme' }],
  });
  await handlers.deleteTemplate({ id: 'links' }, {});
  await handlers.deletePreset({ id: 'weekly' }, {});
  expect(await loadTemplateShelf(database)).toMatchObject({ templates: [{ id: 'bread' }], presets: [] });
});

it('imports a file and says how much came in', async () => {
  const text = writeTemplateFile({ templates: [makeBlock(), makeTagSet()], presets: [makePreset()], variables: [] });
  expect(await handlers.importTemplates({ text }, {})).toEqual({ templates: 2, presets: 1 });
});

describe('refuses', () => {
  it.each([
    ['saveTemplate', { ...makeBlock(), name: '' }, 'reading-invalid'],
    ['deleteTemplate', { id: 7 }, 'reading-invalid'],
    ['savePreset', null, 'reading-invalid'],
    ['deletePreset', {}, 'reading-invalid'],
    ['saveVariables', [{ name: 'two words', value: '' }], 'reading-invalid'],
    ['importTemplates', {}, 'reading-invalid'],
    ['importTemplates', { text: '{}' }, 'import-invalid'],
  ] as const)('%s with %j', async (name, data, code) => {
    const failure = await handlers[name](data, {}).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe(code);
    expect(await loadTemplateShelf(database)).toEqual({ templates: [], presets: [], variables: [] });
  });
});
