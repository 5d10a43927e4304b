import { expect, it } from 'vitest';
import * as z from 'zod';
import { declareParameters } from '@/lib/chat/tools/declare-parameters';

it('says what a service understands, and nothing else', () => {
  const input = z.strictObject({
    phrase: z.string().min(1).max(100).describe('A phrase to look up.'),
    count: z.int().positive().max(20).default(5),
    below: z.int().lt(8).optional(),
    share: z.number().gt(0).max(1).optional(),
    kind: z.enum(['tags', 'titles']).nullable(),
    mode: z.literal('fast').optional(),
    ids: z.array(z.string().regex(/^\w+$/)).max(4),
    trimmed: z.string().trim().transform(Number),
  });
  expect(declareParameters(input)).toEqual({
    type: 'object',
    properties: {
      phrase: { type: 'string', description: 'A phrase to look up.' },
      count: { type: 'integer', minimum: 1, maximum: 20 },
      below: { type: 'integer', maximum: 7 },
      share: { type: 'number', maximum: 1 },
      kind: { type: 'string', enum: ['tags', 'titles'], nullable: true },
      mode: { type: 'string', enum: ['fast'] },
      ids: { type: 'array', maxItems: 4, items: { type: 'string' } },
      trimmed: { type: 'string' },
    },
    required: ['phrase', 'kind', 'ids', 'trimmed'],
  });
});

it('offers variants one by one', () => {
  const edit = z.discriminatedUnion('field', [
    z.strictObject({ field: z.literal('title'), text: z.string() }),
    z.strictObject({ field: z.literal('tags'), add: z.array(z.string()) }),
  ]);
  expect(declareParameters(z.object({ edit: edit.describe('What to change.') }))).toMatchObject({
    properties: {
      edit: {
        description: 'What to change.',
        anyOf: [
          { type: 'object', required: ['field', 'text'], properties: { field: { type: 'string', enum: ['title'] } } },
          { type: 'object', required: ['field', 'add'] },
        ],
      },
    },
  });
});

it('takes a tool without arguments', () => {
  expect(declareParameters(z.strictObject({}))).toEqual({ type: 'object', properties: {} });
});

it('names no keyword that is not known to be understood', () => {
  const input = z.object({
    when: z.iso.datetime().optional(),
    list: z.array(z.union([z.string(), z.int()])).default([]),
    more: z.looseObject({ a: z.string().default('x') }),
  });
  const json = JSON.stringify(declareParameters(input));
  expect(json).not.toMatch(/\$|additionalProperties|default|format|pattern|const|oneOf|exclusive|9007199254740991/);
});
