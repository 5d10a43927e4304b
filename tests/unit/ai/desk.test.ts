import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAi } from '@/lib/ai/create-ai';
import { Problem, type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';
import { ABOUT, DESK_NOW, hear, makeDesk, question, saveAi, setUpBuiltIn, setUpGemini } from '../../support/make-desk';
import { openEmptyDatabase } from '../../support/make-jobs';

vi.mock('@/lib/messages/to-panel', () => ({
  askPanel: async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  },
}));

const LITE = 'gemini-3.5-flash-lite';
const MODELS = [{ id: LITE, name: 'Flash Lite', maxInputTokens: 1_000_000, maxOutputTokens: 65_536 }];
let database: LimelightDatabase;
let desk: ReturnType<typeof makeDesk>;
let keyId: string;

beforeEach(async () => {
  database = await openEmptyDatabase('desk-test');
  desk = makeDesk(database);
  keyId = await setUpGemini(database);
});

const nothingSent = async () => {
  expect([desk.gemini.asked, desk.builtIn.asked]).toEqual([[], []]);
  expect([await database.aiSent.count(), await database.aiUsage.count()]).toEqual([0, 0]);
};

describe('a preview', () => {
  it('shows the redacted body of who would answer, and sends nothing', async () => {
    await saveAi(database, { redacted: ['bread'] });
    const shown = await desk.ai.preview(question('Mail jane@example.com of Bread', { maxOutputTokens: 10 }), {
      ...ABOUT,
      shares: ['pictures', 'comments'],
    });
    expect(shown).toMatchObject({ provider: 'gemini', model: LITE, redactions: 2, maxCostUsd: 0 });
    expect(shown.missingShares).toEqual(['comments', 'pictures']);
    expect(shown.body).toBe(JSON.stringify(JSON.parse(shown.body), null, 2));
    expect(JSON.parse(shown.body)).toMatchObject({ messages: [{ parts: [{ text: 'Mail [e-mail] of […]' }] }] });
    expect(shown.inputTokens).toBe(Math.ceil(JSON.stringify(JSON.parse(shown.body)).length / 4) + 1);
    await nothingSent();
  });

  it.each([
    ['in the free tier', { tier: 'free' }, 0],
    ['without a known price', { tier: 'paid', models: { chat: 'new', writing: 'new', vision: 'new' } }, null],
    ['with one', { tier: 'paid', prices: { [LITE]: { input: 0, output: 1 } } }, 0.01],
  ] as const)('says what it costs at most %s', async (_, settings, maxCostUsd) => {
    await saveAi(database, { ...settings, monthlyBudgetUsd: 1 });
    const shown = await desk.ai.preview(question('?', { maxOutputTokens: 10_000 }), ABOUT);
    expect(shown.maxCostUsd).toBe(maxCostUsd);
  });

  it('of what Limelight says by itself is empty', async () => {
    await database.apiKeys.clear();
    const request = question('jane@example.com', { offline: () => 'So.' });
    expect(await desk.ai.preview(request, { ...ABOUT, shares: ['comments'] })).toEqual({
      ...{ provider: 'offline', model: 'limelight', body: '', inputTokens: 0, maxCostUsd: 0, redactions: 0 },
      missingShares: [],
    });
  });

  it('is of the one that has to be waited for, where nobody else is there', async () => {
    await saveAi(database, { fallbacks: [] });
    await database.modelRests.put({ id: `gemini|${LITE}`, until: DESK_NOW + 9_000, problem: 'rate-limited', at: 1 });
    expect((await desk.ai.preview(question(), ABOUT)).model).toBe(LITE);
  });

  it('says why there is nobody', async () => {
    await database.apiKeys.clear();
    expect(await codeOf(desk.ai.preview(question(), ABOUT))).toBe('key-missing');
    desk.hasPermission.mockResolvedValue(false);
    await setUpGemini(database);
    expect(await codeOf(desk.ai.preview(question(), ABOUT))).toBe('permission-missing');
    expect(desk.hasPermission).toHaveBeenCalledWith('https://generativelanguage.googleapis.com/');
  });
});

describe('who would answer', () => {
  it('is told with what it can do', async () => {
    expect(await desk.ai.choose({ feature: 'chat' })).toEqual({
      ...{ provider: 'gemini', model: LITE },
      capabilities: { hasTools: true, hasImages: true, hasSchema: true, maxInputTokens: null },
    });
    await nothingSent();
  });

  it('is the model on this device without a key, but for pictures', async () => {
    await database.apiKeys.clear();
    await setUpBuiltIn(database);
    expect(await desk.ai.choose({ feature: 'titles' })).toMatchObject({
      provider: 'built-in',
      capabilities: { hasTools: false },
    });
    expect(await desk.ai.choose({ feature: 'thumbnail' })).toMatchObject({ provider: 'offline', model: 'limelight' });
  });

  it('is Limelight itself where nobody else is', async () => {
    await saveAi(database, { agreedAt: null });
    expect(await desk.ai.choose({ feature: 'chat' })).toEqual({
      ...{ provider: 'offline', model: 'limelight' },
      capabilities: { hasTools: false, hasImages: false, hasSchema: true, maxInputTokens: null },
    });
  });
});

describe('the list of models', () => {
  it('is kept', async () => {
    desk.listModels.mockResolvedValue(MODELS);
    await desk.ai.refreshModels();
    const row = { provider: 'gemini', at: DESK_NOW, models: MODELS, availability: null, progress: null };
    expect(await database.aiModels.toArray()).toEqual([row]);
    expect(desk.listModels).toHaveBeenCalledExactlyOnceWith({});
  });

  it('stays as it was when it cannot be had', async () => {
    desk.listModels.mockResolvedValueOnce(MODELS).mockRejectedValueOnce(new Problem('offline'));
    await desk.ai.refreshModels();
    expect(await codeOf(desk.ai.refreshModels())).toBe('offline');
    expect(await database.aiModels.get('gemini')).toMatchObject({ models: MODELS });
  });
});

describe('a key', () => {
  const row = () => database.apiKeys.get(keyId);

  it('that works is marked so; its models are kept, and what another had spent is forgotten', async () => {
    desk.listModels.mockResolvedValue(MODELS);
    await database.modelRests.put({ id: `gemini|${LITE}`, until: 9e15, problem: 'model-quota-spent', at: 1 });
    await desk.ai.checkKey(keyId);
    expect(desk.listModels).toHaveBeenCalledExactlyOnceWith({ keyId });
    expect(await row()).toMatchObject({ checkedAt: DESK_NOW, problem: null });
    expect(await database.aiModels.get('gemini')).toMatchObject({ models: MODELS });
    expect(await database.modelRests.count()).toBe(0);
  });

  it('that is not in use changes nothing else', async () => {
    await database.apiKeys.update(keyId, { isActive: false });
    await database.modelRests.put({ id: `gemini|${LITE}`, until: 9e15, problem: 'model-quota-spent', at: 1 });
    await desk.ai.checkKey(keyId);
    expect(await row()).toMatchObject({ checkedAt: DESK_NOW, problem: null });
    expect([await database.aiModels.count(), await database.modelRests.count()]).toEqual([0, 1]);
  });

  it.each<ProblemCode>(['key-invalid', 'key-restricted', 'api-not-enabled', 'request-refused', 'secret-lost'])(
    'is marked with %s',
    async (code) => {
      desk.listModels.mockRejectedValue(new Problem(code));
      await desk.ai.checkKey(keyId);
      expect(await row()).toMatchObject({ checkedAt: DESK_NOW, problem: code });
      expect(await database.aiModels.count()).toBe(0);
    },
  );

  it.each<ProblemCode>(['offline', 'ai-not-agreed', 'permission-missing', 'service-unavailable', 'rate-limited'])(
    'is not blamed for %s',
    async (code) => {
      desk.listModels.mockRejectedValue(new Problem(code));
      expect(await codeOf(desk.ai.checkKey(keyId))).toBe(code);
      expect(await row()).toMatchObject({ checkedAt: null, problem: null });
    },
  );
});

it('passes on what the page with the model on this device tells', () => {
  desk.ai.hearRelay({ relayId: 'r', kind: 'end' });
  expect(desk.hear).toHaveBeenCalledExactlyOnceWith({ relayId: 'r', kind: 'end' });
});

it('asks Gemini, pages and itself by its own ports where nothing stands in for them', async () => {
  const ai = createAi(desk.parts);
  await setUpBuiltIn(database);
  await saveAi(database, { order: ['built-in'] });
  const { error } = await hear(ai.stream(question(), ABOUT));
  expect(problemCodeOf(error)).toBe('model-unavailable');
  const own = await hear(ai.stream(question('?', { offline: () => 'So.' }), ABOUT));
  expect([own.model, own.text]).toEqual(['limelight', 'So.']);
  await saveAi(database, { order: ['gemini'] });
  expect((await ai.choose(ABOUT)).provider).toBe('gemini');
});
