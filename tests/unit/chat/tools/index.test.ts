import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHAT_TOOLS } from '@/lib/chat/tools/index';
import { MAX_VALUE_CHARS } from '@/lib/chat/tools/tool';
import type { LimelightDatabase } from '@/lib/storage/database';
import { flatMessages } from '../../../support/install-messages';
import { dumpDatabase } from '../../../support/dump-database';
import { makeApiTools } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { makeSuggestion } from '../../../support/make-suggestion';
import { findUntold, makeToolContext } from '../../../support/make-tool-context';

const FOLDER = resolve(import.meta.dirname, '../../../../lib/chat/tools');
/** What Gemini takes in a declaration: ai.google.dev/api/caching#Schema. */
const KEYWORDS = ['type', 'description', 'enum', 'items', 'properties', 'required', 'nullable', 'anyOf'].concat([
  ...['minItems', 'maxItems', 'minimum', 'maximum', 'format', 'title'],
]);
const ARGS: Record<string, unknown> = {
  explain_check: { id: 'title-length' },
  keyword_evidence: { phrase: 'sourdough' },
  search_library: { query: 'rye bread' },
  compare_videos: { first: 'this', second: 'upload00001' },
  propose_edit: { field: 'title', title: 'Rye bread for everybody', why: 'It says what it is.' },
};

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('chat-tools-test');
});

function keywordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(keywordsIn);
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? [key, ...Object.values(value as object).flatMap(keywordsIn)]
      : key === 'enum'
        ? [key]
        : [key, ...keywordsIn(value)],
  );
}

describe('the tools of the chat', () => {
  it('are one file each', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
    const others = ['index', 'tool', 'declare-parameters'];
    const named = CHAT_TOOLS.map(({ name }) => name.replaceAll('_', '-'));
    expect(files.filter((file) => !others.includes(file)).toSorted()).toEqual(named.toSorted());
  });

  it.each(CHAT_TOOLS.map((tool) => [tool.name, tool] as const))('%s is declared as Gemini takes it', (name, tool) => {
    const { description, parameters } = tool.declaration;
    expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    expect(tool.declaration.name).toBe(name);
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(300);
    expect(parameters).toMatchObject({ type: 'object' });
    expect(keywordsIn(parameters).filter((key) => !KEYWORDS.includes(key))).toEqual([]);
  });

  it.each(CHAT_TOOLS.map(({ name }) => [name]))('%s has words, and a test', (name) => {
    const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(flatMessages().get(`chatTool_${camel}`)).toBeTruthy();
    expect(readdirSync(import.meta.dirname)).toContain(`${name.replaceAll('_', '-')}.test.ts`);
  });

  it('has no words for a tool that is gone', () => {
    const known = CHAT_TOOLS.map(({ name }) => name.replaceAll('_', '').toLowerCase());
    const written = [...flatMessages().keys()].filter((name) => name.startsWith('chatTool_'));
    const named = written.map((name) => name.slice('chatTool_'.length).toLowerCase());
    // The step that Limelight takes by itself.
    expect(named.filter((name) => name !== 'limelight').toSorted()).toEqual(known.toSorted());
  });

  it.each(CHAT_TOOLS.map(({ name }) => [name]))('%s writes nothing and asks no model', (name) => {
    const source = readFileSync(resolve(FOLDER, `${name.replaceAll('_', '-')}.ts`), 'utf8');
    expect(source).not.toMatch(/\.(?:put|add|update|delete|bulkPut|clear|modify)\(|tools\.ai|askBackground|editDraft/);
  });

  const rows = {
    'a watch page': () => makeRow(),
    'a draft': () => makeDraftRow({ suggestedTags: [makeSuggestion({ tag: 'rye' })] }),
    'a channel': () => null,
  };
  it.each(Object.entries(rows))(
    'of %s tell no number without a receipt, and leave the database as it was',
    async (_, make) => {
      const { tools, client, autocomplete } = makeApiTools(database);
      const before = await dumpDatabase(database);
      for (const tool of CHAT_TOOLS.filter(({ shares }) => shares.length === 0)) {
        const context = makeToolContext(tools, make());
        const run = await tool.run(ARGS[tool.name] ?? {}, context).catch((error: unknown) => error);
        if (run instanceof Error) expect(run).toMatchObject({ code: 'page-not-read' });
        else {
          const { isRun, answer } = run as { isRun: true; answer: { value: unknown; receipts: [] } };
          expect(isRun, tool.name).toBe(true);
          expect(findUntold(answer.value, answer.receipts), tool.name).toEqual([]);
          expect(JSON.stringify(answer.value).length, tool.name).toBeLessThan(MAX_VALUE_CHARS);
        }
      }
      expect(await dumpDatabase(database)).toEqual(before);
      expect(client.fetchVideos).not.toHaveBeenCalled();
      expect(autocomplete).not.toHaveBeenCalled();
    },
  );
});
