import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Facts } from '../../../stand-ins/google/gemini/facts.ts';
import { readFacts } from '../../../stand-ins/google/gemini/facts.ts';
import { readPrompt } from '../../../stand-ins/google/gemini/prompt.ts';
import type { WireSchema } from '../../../stand-ins/google/gemini/wire.ts';
import { writeBySchema } from '../../../stand-ins/google/gemini/write-by-schema.ts';
import { requestOf } from './ask-gemini.ts';

const FACTS: Facts = {
  title: 'Sourdough bread at home!!',
  description: 'We bake a loaf. It takes two days. Links: https://bread.example',
  tags: ['sourdough', 'bread'],
  phrases: ['sourdough bread', 'sourdough starter'],
  language: 'en',
  spoken: [0, 5, 40, 90, 200, 260].map((seconds) => {
    return { seconds, at: `0${Math.floor(seconds / 60)}:${seconds % 60}`, text: `At ${seconds} we fold the dough.` };
  }),
  videos: [{ id: 'sourdough01', title: 'Sourdough' }],
  checks: ['title-length', 'tag-count'],
  wanted: ['de', 'pt-BR'],
  places: [],
};

const write = (schema: z.ZodType, facts = FACTS) => writeBySchema(z.toJSONSchema(schema) as WireSchema, facts);

describe('a structured answer of the scripted model', () => {
  it('has ten different titles, with reasons and less and less confidence', () => {
    const idea = z.object({ title: z.string(), reason: z.string(), confidence: z.number() });
    const { ideas } = write(z.object({ ideas: z.array(idea).max(12) })) as { ideas: z.infer<typeof idea>[] };
    expect(new Set(ideas.map(({ title }) => title)).size).toBe(10);
    expect(ideas.filter(({ title }) => !/sourdough|bread/i.test(title))).toEqual([]);
    expect(ideas.map(({ confidence }) => confidence)).toEqual(
      ideas.map(({ confidence }) => confidence).sort((a, b) => b - a),
    );
    expect(ideas[0]?.reason).toContain('sourdough bread');
  });

  it('is written in the language of the video', () => {
    const titles = z.object({ ideas: z.array(z.object({ title: z.string() })) });
    const told = JSON.stringify(
      write(titles, { ...FACTS, language: 'de', phrases: ['Sauerteig'], title: 'Brot', tags: [] }),
    );
    expect(told).toContain('Sauerteig, Schritt für Schritt');
    expect(JSON.stringify(write(titles, { ...FACTS, language: 'fi' }))).toContain(' – ');
  });

  it('has chapters only at times that the transcript has', () => {
    const chapter = z.object({ startSeconds: z.number(), title: z.string() });
    const { chapters } = write(z.object({ chapters: z.array(chapter) })) as { chapters: z.infer<typeof chapter>[] };
    expect(chapters.map(({ startSeconds }) => startSeconds)).toEqual([0, 90, 200, 260]);
    expect(chapters[0]?.title).toBe('At 0 we fold the');
    const named = z.object({ chapters: z.array(z.object({ time: z.string(), title: z.string() })) });
    expect(write(named)).toMatchObject({ chapters: [{ time: '00:0' }, { time: '01:30' }, {}, {}] });
    expect(write(z.object({ chapters: z.array(chapter) }), { ...FACTS, spoken: [] })).toEqual({ chapters: [] });
  });

  it('has one translation for each language asked for, marked as such', () => {
    const translation = z.object({ language: z.string(), title: z.string(), tags: z.array(z.string()) });
    const { translations } = write(z.object({ translations: z.array(translation) })) as {
      translations: z.infer<typeof translation>[];
    };
    expect(translations.map(({ language, title }) => [language, title])).toEqual([
      ['de', '[de] Sourdough bread at home!!'],
      ['pt-BR', '[pt-BR] Sourdough bread at home!!'],
    ]);
  });

  it('names checks, videos and places that there are', () => {
    const step = z.object({ checkId: z.string(), step: z.string(), basedOn: z.array(z.string()) });
    const posts = z.array(z.object({ place: z.enum(['blog', 'x']), text: z.string() }));
    const told = write(z.object({ steps: z.array(step), posts }), { ...FACTS, places: ['x'] });
    expect(told).toMatchObject({
      steps: [{ checkId: 'title-length', basedOn: ['sourdough01'] }, { checkId: 'tag-count' }, { checkId: '' }],
      posts: [{ place: 'x', text: expect.stringContaining('We bake a loaf.') }],
    });
    expect(JSON.stringify(told)).not.toContain('https://');
  });

  it('follows references and takes the first variant that is not null', () => {
    const schema = {
      $defs: { tag: { type: 'string', maxLength: 4 } },
      type: 'object',
      properties: {
        tag: { $ref: '#/$defs/tag' },
        maybe: { anyOf: [{ type: 'null' }, { type: 'integer', minimum: 7 }] },
        both: { type: ['null', 'boolean'] },
        only: { const: 'so' },
        nothing: { type: 'null' },
      },
    };
    expect(writeBySchema(schema, FACTS)).toEqual({ tag: 'sour', maybe: 7, both: false, only: 'so', nothing: null });
  });

  it('is always what its schema takes, whatever the names', () => {
    const leaf = fc.constantFrom<z.ZodType>(
      ...[z.string(), z.string().max(5), z.number().min(2).max(4), z.int().min(0), z.boolean(), z.enum(['a', 'b'])],
      z.string().nullable(),
    );
    const name = fc.constantFrom(
      'ideas',
      'title',
      'tags',
      'startSeconds',
      'reason',
      'language',
      'x',
      'text',
      'confidence',
    );
    const list = fc.tuple(leaf, fc.nat(3)).map(([item, least]) =>
      z
        .array(item)
        .min(least)
        .max(least + 2),
    );
    const inner = fc.dictionary(name, fc.oneof(leaf, list), { maxKeys: 4 }).map((shape) => z.object(shape));
    const shape = fc.dictionary(
      name,
      fc.oneof(
        leaf,
        list,
        inner,
        inner.map((item) => z.array(item)),
      ),
      { maxKeys: 5 },
    );
    fc.assert(
      fc.property(shape, (fields) => {
        const schema = z.object(fields);
        const read = schema.safeParse(write(schema));
        expect(read.error?.issues ?? []).toEqual([]);
      }),
    );
  });
});

describe('what a request tells', () => {
  const facts = (text: string, system = '') =>
    readFacts(
      readPrompt(
        'm',
        requestOf('', {
          systemInstruction: { parts: [{ text: system }] },
          contents: [{ role: 'user', parts: [{ text }] }],
        }),
      ),
    );
  const block = (label: string, text: string) => `<<<DATA a1: ${label}>>>\n${text}\n<<<END a1>>>`;

  it('is read from blocks of data by their labels', () => {
    const read = facts(
      [
        block('title of the video', 'Brot ohne Kneten'),
        block('description of the video', 'Zwei\nZeilen'),
        block('tags of the video', 'Brot\nBacken'),
        block('transcript', '0:00 Hallo\n1:02:03 Ende\nohne Zeit'),
        block('the channel’s own videos, newest first', 'sourdough01: Sourdough (2026-01) 2.1×'),
        block('open checks with the points they would gain', 'title-length (4 points): shorter'),
      ].join('\n\n'),
    );
    expect(read).toMatchObject({
      ...{ title: 'Brot ohne Kneten', description: 'Zwei\nZeilen', tags: ['Brot', 'Backen'], language: 'de' },
      spoken: [
        { seconds: 0, at: '0:00', text: 'Hallo' },
        { seconds: 3_723, at: '1:02:03', text: 'Ende' },
      ],
      ...{ videos: [{ id: 'sourdough01', title: 'Sourdough' }], checks: ['title-length'] },
    });
  });

  it('says in which language to write, and which are asked for', () => {
    const system =
      'Translate into each of these languages: German (de); Brazilian Portuguese (pt-BR). Write everything, reasons included, in Japanese (ja), unless told.';
    expect(facts('', system)).toMatchObject({ language: 'ja', wanted: ['de', 'pt-BR'] });
  });

  it.each([
    ['サワードウ', 'ja'],
    ['خبز', 'ar'],
    ['Хлеб', 'ru'],
    ['面包', 'zh'],
    ['रोटी', 'hi'],
    ['Pan sin levadura', 'es'],
    ['Bread', 'en'],
  ])('is in the language of its letters: %s', (title, language) => {
    expect(facts(block('title of the video', title)).language).toBe(language);
  });
});
