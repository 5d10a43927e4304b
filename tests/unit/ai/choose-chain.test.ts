import { describe, expect, it } from 'vitest';
import { type ChainFacts, type ChainNeeds, chooseChain } from '@/lib/ai/choose-chain';
import type { ProblemCode } from '@/lib/problem/problem';
import { type AiSettings, DEFAULT_SETTINGS } from '@/lib/storage/settings';

const NOW = 1_000_000;
const LITE = 'gemini-3.5-flash-lite';
const SPARE = 'gemini-3.1-flash-lite';
const SETTINGS: AiSettings = { ...DEFAULT_SETTINGS.ai, agreedAt: 1 };

const factsWith = ({ settings, ...parts }: Partial<ChainFacts> = {}): ChainFacts => ({
  ...{ hasKey: true, hasPermission: true, rests: [], builtIn: 'available', isBudgetSpent: false, ...parts },
  settings: { ...SETTINGS, ...settings },
});
const needsWith = (parts: Partial<ChainNeeds> = {}): ChainNeeds => ({
  ...{ feature: 'chat', hasTools: false, hasImages: false, hasSchema: false, inputTokens: 100, hasOffline: true },
  ...parts,
});
const choose = (facts: Partial<ChainFacts> = {}, needs: Partial<ChainNeeds> = {}) =>
  chooseChain(
    factsWith(facts),
    needsWith(needs),
    ({ provider }) => {
      const can = provider === 'gemini';
      return { hasTools: can, hasImages: can, hasSchema: true, maxInputTokens: can ? null : 4_096 };
    },
    NOW,
  );
const modelsOf = (...asked: Parameters<typeof choose>) => choose(...asked).steps.map(({ model }) => model);
const rest = (model: string, problem: ProblemCode, forMs: number) => ({
  ...{ id: `gemini|${model}`, until: NOW + forMs, problem, at: NOW - 1 },
});
const settingsWith = (parts: Partial<AiSettings>) => ({ settings: { ...SETTINGS, ...parts } });

describe('who is asked', () => {
  it.each<[string, string[], Partial<ChainFacts>, Partial<ChainNeeds>]>([
    ['everybody, Limelight itself last', [LITE, SPARE, 'built-in', 'limelight'], {}, {}],
    ['not Limelight where it has nothing to say', [LITE, SPARE, 'built-in'], {}, { hasOffline: false }],
    [
      'in the creator’s order',
      ['built-in', LITE, SPARE, 'limelight'],
      settingsWith({ order: ['built-in', 'gemini'] }),
      {},
    ],
    ['nobody who is not in it', ['built-in', 'limelight'], settingsWith({ order: ['built-in'] }), {}],
    ['only Limelight when the order is empty', ['limelight'], settingsWith({ order: [] }), {}],
    [
      'each model once',
      [LITE, 'a', SPARE, 'built-in', 'limelight'],
      settingsWith({ fallbacks: ['a', LITE, 'a', SPARE] }),
      {},
    ],
    [
      'the model for chat',
      ['c', SPARE, 'built-in', 'limelight'],
      settingsWith({ models: { chat: 'c', writing: 'w', vision: 'v' } }),
      {},
    ],
    [
      'the model for writing',
      ['w', SPARE, 'built-in', 'limelight'],
      settingsWith({ models: { chat: 'c', writing: 'w', vision: 'v' } }),
      { feature: 'titles' },
    ],
    [
      'the model for pictures',
      ['v', SPARE, 'limelight'],
      settingsWith({ models: { chat: 'c', writing: 'w', vision: 'v' } }),
      { feature: 'thumbnail', hasImages: true },
    ],
    ['nobody who calls no tools', [LITE, SPARE, 'limelight'], {}, { hasTools: true }],
    ['whoever holds to a schema', [LITE, SPARE, 'built-in', 'limelight'], {}, { hasSchema: true }],
    ['as much as a model takes', [LITE, SPARE, 'built-in', 'limelight'], {}, { inputTokens: 4_096 }],
    ['not more than it takes', [LITE, SPARE, 'limelight'], {}, { inputTokens: 4_097 }],
    ['no model on this device that is not there yet', [LITE, SPARE, 'limelight'], { builtIn: 'downloading' }, {}],
    ['none that nobody looked for', [LITE, SPARE, 'limelight'], { builtIn: null }, {}],
    ['no model that rests', [SPARE, 'built-in', 'limelight'], { rests: [rest(LITE, 'model-quota-spent', 1)] }, {}],
    ['one whose rest is over', [LITE, SPARE, 'built-in', 'limelight'], { rests: [rest(LITE, 'rate-limited', 0)] }, {}],
    [
      'not Gemini before the creator agreed',
      ['built-in', 'limelight'],
      { hasKey: true, ...settingsWith({ agreedAt: null }) },
      {},
    ],
    ['nor without a key', ['built-in', 'limelight'], { hasKey: false }, {}],
    ['nor without the browser’s leave', ['built-in', 'limelight'], { hasPermission: false }, {}],
    ['nor when the budget is spent', ['built-in', 'limelight'], { isBudgetSpent: true }, {}],
  ])('%s', (_, models, facts, needs) => {
    expect(modelsOf(facts, needs)).toEqual(models);
  });
});

describe('why nobody is', () => {
  const nobody = { builtIn: null } as const;
  const spent = [rest(LITE, 'model-quota-spent', 9), rest(SPARE, 'model-missing', 9)];
  it.each<[ProblemCode, Partial<ChainFacts>, Partial<ChainNeeds>]>([
    ['ai-not-agreed', { hasKey: false, hasPermission: false, ...settingsWith({ agreedAt: null }) }, {}],
    ['key-missing', { hasKey: false, hasPermission: false, isBudgetSpent: true }, {}],
    ['permission-missing', { hasPermission: false, isBudgetSpent: true }, {}],
    ['budget-reached', { isBudgetSpent: true, rests: spent }, {}],
    ['model-quota-spent', { rests: spent }, {}],
    ['rate-limited', { rests: [rest(LITE, 'rate-limited', 9), rest(SPARE, 'model-missing', 9)] }, {}],
    ['model-missing', { rests: [rest(LITE, 'model-missing', 9), rest(SPARE, 'model-missing', 9)] }, {}],
    ['model-unavailable', settingsWith({ order: ['built-in'] }), {}],
    ['model-unavailable', settingsWith({ order: ['built-in'] }), { hasTools: true }],
    ['model-unavailable', settingsWith({ order: [] }), {}],
  ])('%s', (problem, facts, needs) => {
    const chain = choose({ ...nobody, ...facts }, { hasOffline: false, ...needs });
    expect([chain.steps, chain.problem]).toEqual([[], problem]);
  });
});

describe('who is back soonest', () => {
  it('is the one whose moment is over first', () => {
    const rests = [rest(LITE, 'rate-limited', 9_000), rest(SPARE, 'rate-limited', 4_000)];
    const resting = { step: { provider: 'gemini', model: SPARE }, until: NOW + 4_000 } as const;
    expect(choose({ rests }).resting).toEqual(resting);
  });

  it('is nobody whose day is spent, and nobody who could not answer', () => {
    expect(choose({ rests: [rest(LITE, 'model-quota-spent', 1)] }).resting).toBeNull();
    expect(choose({ hasKey: false, rests: [rest(LITE, 'rate-limited', 1)] }).resting).toBeNull();
  });
});
