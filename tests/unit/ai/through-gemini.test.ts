import { beforeEach, describe, expect, it } from 'vitest';
import { createAi } from '@/lib/ai/create-ai';
import { problemCodeOf } from '@/lib/problem/problem';
import { dumpDatabase } from '../../support/dump-database';
import { ABOUT, hear, makeDesk, question, setUpGemini } from '../../support/make-desk';
import { googleError, says, stream } from '../../support/replay-gemini';
import { useGeminiPort } from '../../support/use-gemini-port';

const KEY = 'AQ.the-key-of-the-bread-lab-1234';
const LITE = 'gemini-3.5-flash-lite';
const SPARE = 'gemini-3.1-flash-lite';

describe('the desk over the real network and SDK', () => {
  const set = useGeminiPort(undefined);
  const answered = (text: string) => ({
    body: stream(says([{ text }], { finishReason: 'STOP' }, { usageMetadata: { promptTokenCount: 9 } })),
  });

  beforeEach(async () => {
    await Promise.all(set.database.tables.map((table) => table.clear()));
    await setUpGemini(set.database);
  });

  const ask = (text = 'Mail jane@example.com') => {
    const { parts } = makeDesk(set.database);
    const ai = createAi({ ...parts, network: set.net.network });
    return hear(ai.stream(question(text), { ...ABOUT, feature: 'titles' }));
  };
  const askedModels = () => set.server.requests.map(({ path }) => /models\/([^:]+)/.exec(path)?.[1]);

  it('sends the key in its header and nowhere else', async () => {
    set.server.say(answered('So.'));
    expect(await ask()).toMatchObject({ text: 'So.', error: null });
    const [request] = set.server.requests;
    expect(request?.headers['x-goog-api-key']).toBe(KEY);
    expect(JSON.stringify([request?.path, request?.body])).not.toContain(KEY);
    expect(await dumpDatabase(set.database)).not.toContain(KEY);
    expect(JSON.stringify(set.net)).not.toContain(KEY);
  });

  it('keeps word for word what was sent, and books what Google counted', async () => {
    set.server.say(answered('So.'));
    await ask();
    const [row] = await set.database.aiSent.toArray();
    expect(JSON.parse(row?.body ?? '')).toEqual(set.server.requests[0]?.body);
    expect(row).toMatchObject({ feature: 'titles', model: LITE, redactions: 1 });
    expect(row?.body).not.toContain('jane');
    expect((await set.database.aiUsage.toArray()).map(({ usage }) => usage.input)).toEqual([9]);
  });

  it('asks the next model when the first is gone, and the first no more', async () => {
    const gone = googleError(404, 'NOT_FOUND', `models/${LITE} is not found`);
    set.server.say(gone, answered('Here.'), answered('Here again.'));
    expect(await ask()).toMatchObject({ model: SPARE, text: 'Here.' });
    expect(await ask()).toMatchObject({ model: SPARE, text: 'Here again.' });
    expect(askedModels()).toEqual([LITE, SPARE, SPARE]);
  });

  it('leaves a model alone until midnight in California when its day is spent', async () => {
    const violations = [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', quotaValue: '500' }];
    const spent = googleError(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota', [
      { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '32s' },
    ]);
    set.server.say(spent, answered('Here.'));
    expect((await ask()).model).toBe(SPARE);
    expect(await set.database.modelRests.toArray()).toEqual([
      {
        id: `gemini|${LITE}`,
        until: Date.UTC(2026, 10, 22, 8),
        problem: 'model-quota-spent',
        at: Date.UTC(2026, 10, 21, 12),
      },
    ]);
  });

  it('tells of a key that does not work, and asks no other model with it', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }];
    set.server.say(googleError(400, 'INVALID_ARGUMENT', 'API key not valid.', details));
    expect(problemCodeOf((await ask()).error)).toBe('key-invalid');
    expect(askedModels()).toEqual([LITE]);
    expect(await set.database.aiUsage.count()).toBe(0);
  });
});
