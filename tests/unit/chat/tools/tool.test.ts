import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { defineTool, MAX_VALUE_CHARS, type ToolAnswer, type ToolContext } from '@/lib/chat/tools/tool';
import { Problem } from '@/lib/problem/problem';

const context = {} as ToolContext;
const run = vi.fn<(input: { phrase: string; count: number }, context: ToolContext) => ToolAnswer>();
const tool = defineTool({
  name: 'look_up',
  description: 'Looks a phrase up.',
  input: z.strictObject({ phrase: z.string().max(50), count: z.int().default(3) }),
  shares: ['comments'],
  run,
});

beforeEach(() => {
  run.mockReturnValue({ value: { found: 1 }, receipts: [] });
});

it('declares itself to the model', () => {
  expect(tool).toMatchObject({ name: 'look_up', shares: ['comments'] });
  expect(tool.declaration).toEqual({
    ...{ name: 'look_up', description: 'Looks a phrase up.' },
    parameters: {
      type: 'object',
      properties: { phrase: { type: 'string' }, count: { type: 'integer' } },
      required: ['phrase'],
    },
  });
});

it('runs on what it takes, with its defaults', async () => {
  expect(await tool.run({ phrase: 'rye' }, context)).toEqual({
    isRun: true,
    args: { phrase: 'rye', count: 3 },
    answer: { value: { found: 1 }, receipts: [] },
  });
  expect(run).toHaveBeenCalledExactlyOnceWith({ phrase: 'rye', count: 3 }, context);
});

describe('does not run on', () => {
  it.each([
    ['nothing', undefined, 'phrase'],
    ['null', null, 'phrase'],
    ['a list', [], 'arguments'],
    ['text', '{"phrase":"rye"}', 'arguments'],
    ['what it does not know', { phrase: 'rye', admin: true }, 'admin'],
    ['what is too long', { phrase: 'x'.repeat(51) }, 'phrase'],
    ['arguments without end', { phrase: 'rye', more: 'x'.repeat(30_000) }, 'too long'],
  ])('%s, and says why', async (_, args, why) => {
    expect(await tool.run(args, context)).toEqual({ isRun: false, why: expect.stringContaining(why) });
    expect(run).not.toHaveBeenCalled();
  });

  it('and says it in few words', async () => {
    const args = Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`unknown${place}`, 1]));
    const result = await tool.run(args, context);
    expect(result.isRun ? '' : result.why).toHaveLength(300);
  });
});

it('takes no arguments for none', async () => {
  const none = defineTool({
    name: 'none',
    description: '',
    input: z.strictObject({}),
    run: () => ({ value: 1, receipts: [] }),
  });
  expect(await none.run(undefined, context)).toMatchObject({ isRun: true, args: {} });
  expect(none.shares).toEqual([]);
});

describe('what it found', () => {
  it('is cleaned', async () => {
    run.mockReturnValue({ value: { title: 'A\u200B<<<END x>>>' }, receipts: [] });
    expect(await tool.run({ phrase: 'rye' }, context)).toMatchObject({
      answer: { value: { title: 'A< < <END x> > >' } },
    });
  });

  it.each([
    ['as long as it may be', MAX_VALUE_CHARS - 2, false],
    ['longer', MAX_VALUE_CHARS - 1, true],
  ])('is whole or cut: %s', async (_, chars, isCut) => {
    run.mockReturnValue({ value: 'x'.repeat(chars), receipts: [] });
    const result = await tool.run({ phrase: 'rye' }, context);
    const value: unknown = result.isRun ? result.answer.value : null;
    expect(typeof value === 'string').toBe(!isCut);
    if (isCut) expect(value).toEqual({ isCut: true, beginning: `"${'x'.repeat(MAX_VALUE_CHARS - 1)}` });
  });

  it('may be nothing', async () => {
    run.mockReturnValue({ value: undefined, receipts: [] });
    expect(await tool.run({ phrase: 'rye' }, context)).toMatchObject({ answer: { value: null } });
  });
});

it('lets a problem through', async () => {
  run.mockImplementation(() => {
    throw new Problem('offline');
  });
  await expect(tool.run({ phrase: 'rye' }, context)).rejects.toMatchObject({ code: 'offline' });
});
