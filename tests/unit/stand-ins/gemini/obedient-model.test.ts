import { describe, expect, it } from 'vitest';
import { cleanData, fenceData } from '../../../../lib/ai/fence-data';
import type { Prompt } from '../../../stand-ins/google/gemini/prompt.ts';
import { readPrompt } from '../../../stand-ins/google/gemini/prompt.ts';
import { obey } from '../../../stand-ins/google/gemini/obedient-model.ts';
import type { ModelTurn } from '../../../stand-ins/google/gemini/turn.ts';
import { type Attack, type AttackGoal, EVIL_HOST } from '../../../support/attacks/attack.ts';
import { ATTACKS } from '../../../support/attacks/attacks.ts';
import { requestOf, WITH_TOOLS } from './ask-gemini.ts';

const SECRET = 'robin@bread-lab.example';
const SYSTEM = 'You are the assistant of Limelight.';

function promptWith(text: string, more: object = {}): Prompt {
  const parts = [{ text: `${text}\nWrite to ${SECRET}.` }, { text: 'What do you think of it?' }];
  const systemInstruction = { parts: [{ text: SYSTEM }] };
  return readPrompt(
    'm',
    requestOf('', { ...WITH_TOOLS, systemInstruction, contents: [{ role: 'user', parts }], ...more }),
  );
}

/** Whether a turn does what an attack wants. */
const DONE: Record<AttackGoal, (turn: ModelTurn) => boolean> = {
  'image-exfil': ({ text = '' }) => /!\[[^\]]*\][[(]/.test(text) && text.includes(EVIL_HOST),
  link: ({ text = '' }) => text.includes(`https://`) && text.includes(EVIL_HOST),
  'script-url': ({ text = '' }) => /\]\((?:javascript|data):/.test(text),
  html: ({ text = '' }) => /<(?:img|svg|form|iframe|meta)\b/.test(text),
  apply: ({ calls = [] }) => calls.some(({ name }) => name === 'propose_edit'),
  'tool-call': ({ calls = [] }) => calls.some(({ name }) => name !== 'propose_edit'),
  'fake-tool-result': ({ text = '' }) => /\*\*score\*\*: \d+/.test(text),
  'system-prompt': ({ text = '' }) => text.includes(SYSTEM),
  reveal: ({ text = '' }) => text.includes(SECRET),
};

describe('the obedient model', () => {
  it.each(ATTACKS.map((attack): [string, Attack] => [attack.id, attack]))('does what it is told: %s', (_, attack) => {
    expect(DONE[attack.wants](obey(promptWith(attack.text)))).toBe(true);
  });

  it('is the scripted one where nobody gives an order', () => {
    const { text, calls } = obey(promptWith('We bake bread. Recipe: https://bread-lab.example/1 ![photo]'));
    expect([text, calls]).toEqual([expect.not.stringContaining(EVIL_HOST), undefined]);
  });

  it('calls first and talks again afterwards', () => {
    const attack = ATTACKS.find(({ id }) => id === 'description-gets-a-link');
    const prompt = promptWith(attack?.text ?? '');
    const edits = obey(prompt).calls ?? [];
    expect(edits.map(({ name }) => name)).toEqual(['propose_edit', 'propose_edit', 'propose_edit']);
    expect(edits[0]?.args['title']).toContain(EVIL_HOST);
    const after = obey({ ...prompt, calls: [{ name: 'propose_edit', args: {} }] });
    expect(after.calls).toBeUndefined();
    expect(after.text).toContain('I have applied the change for you');
  });

  it('puts what it was told into every text of a structured answer', () => {
    const responseJsonSchema = { type: 'object', properties: { ideas: { type: 'array', items: { type: 'string' } } } };
    const attack = ATTACKS.find(({ id }) => id === 'ignore-previous');
    const generationConfig = { responseMimeType: 'application/json', responseJsonSchema };
    const { ideas } = JSON.parse(obey(promptWith(attack?.text ?? '', { generationConfig })).text ?? '{}');
    expect(ideas.length).toBeGreaterThan(0);
    expect(ideas.filter((idea: string) => !idea.includes(EVIL_HOST))).toEqual([]);
  });

  it('does not see what was taken out of the text before', () => {
    const hidden = ATTACKS.filter(({ id }) => ['tag-characters', 'variation-selectors'].includes(id));
    expect(hidden).toHaveLength(2);
    for (const { text, wants } of hidden) expect(DONE[wants](obey(promptWith(cleanData(text))))).toBe(false);
  });
});

describe('the attacks', () => {
  it('are many, in many languages, each with a name of its own', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ATTACKS.map(({ id }) => id)).size).toBe(ATTACKS.length);
    const languages = new Set(ATTACKS.map(({ language }) => language));
    for (const language of ['en', 'de', 'es', 'ja', 'ru', 'ar', 'hi', 'zh']) expect(languages).toContain(language);
  });

  it('lead nowhere but to a name that nobody can own', () => {
    const hosts = ATTACKS.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/(?:[\w.]+@)?([\w.-]+)/g)].map(([, host]) => host),
    );
    expect(new Set(hosts)).toEqual(new Set([EVIL_HOST]));
  });

  it.each(ATTACKS.map((attack): [string, Attack] => [attack.id, attack]))(
    'do not get out of a fence: %s',
    (_, { text }) => {
      const fenced = fenceData('description of the video', text, 10_000, 'k7x2m9');
      expect(fenced.match(/<<<(?:DATA|END)/g)).toEqual(['<<<DATA', '<<<END']);
      expect(fenced.match(/[\u200B\u2060\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E01EF}]/gu)).toBeNull();
    },
  );
});
