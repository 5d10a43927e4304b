import type { LimelightDatabase } from './database';
import type { Preset, Template, VariableRow } from './draft-rows';
import { withRoom } from './room';
import type { TemplateFile, TemplateShelf } from './template-file';

/** By name, as the reader's language sorts. */
export async function loadTemplateShelf(database: LimelightDatabase): Promise<TemplateShelf> {
  const [templates, presets, variables] = await Promise.all([
    database.templates.toArray(),
    database.presets.toArray(),
    database.variables.toArray(),
  ]);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const byName = (first: { name: string }, second: { name: string }): number => compare(first.name, second.name);
  return { templates: templates.sort(byName), presets: presets.sort(byName), variables: variables.sort(byName) };
}

/** Puts it in the place of the one with the same id. Throws `storage-full` or `storage-unavailable`. */
export async function saveTemplate(database: LimelightDatabase, template: Template, now: number): Promise<void> {
  await withRoom(database, () => database.templates.put({ ...template, savedAt: now }));
}

/** Presets lose it too. */
export async function deleteTemplate(database: LimelightDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.templates, database.presets, async () => {
    await database.templates.delete(id);
    await database.presets.toCollection().modify((preset) => {
      preset.templateIds = preset.templateIds.filter((templateId) => templateId !== id);
    });
  });
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function savePreset(database: LimelightDatabase, preset: Preset, now: number): Promise<void> {
  await withRoom(database, () => database.presets.put({ ...preset, savedAt: now }));
}

export async function deletePreset(database: LimelightDatabase, id: string): Promise<void> {
  await database.presets.delete(id);
}

/** An empty value forgets the variable. Throws `storage-full` or `storage-unavailable`. */
export async function saveVariables(database: LimelightDatabase, variables: readonly VariableRow[]): Promise<void> {
  const rows = variables.map(({ name, value }) => ({ name: name.normalize('NFC'), value: value.trim() }));
  await withRoom(database, () =>
    database.transaction('rw', database.variables, async () => {
      await database.variables.bulkPut(rows.filter(({ value }) => value !== ''));
      await database.variables.bulkDelete(rows.filter(({ value }) => value === '').map(({ name }) => name));
    }),
  );
}

/**
 * Adds what a file holds; the same ids are replaced. Words for variables that are known here already are kept: the file may
 * be somebody else's. Throws `storage-full` or `storage-unavailable`.
 *
 * @returns how many came in.
 */
export async function importTemplates(
  database: LimelightDatabase,
  file: TemplateFile,
  now: number,
): Promise<{ templates: number; presets: number }> {
  const { templates: tables, presets, variables } = database;
  return withRoom(database, () =>
    database.transaction('rw', tables, presets, variables, async () => {
      const rows = lastById(file.templates).map((template) => ({ ...template, savedAt: now }));
      await tables.bulkPut(rows);
      const known = new Set(await tables.toCollection().primaryKeys());
      const sets = lastById(file.presets).map((preset) => ({
        ...preset,
        templateIds: preset.templateIds.filter((id) => known.has(id)),
        savedAt: now,
      }));
      await presets.bulkPut(sets);
      const remembered = new Set(await variables.toCollection().primaryKeys());
      const isNew = ({ name, value }: VariableRow): boolean => value.trim() !== '' && !remembered.has(name);
      const news = file.variables.map(({ name, value }) => ({ name: name.normalize('NFC'), value })).filter(isNew);
      await variables.bulkPut(news);
      return { templates: rows.length, presets: sets.length };
    }),
  );
}

function lastById<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
