import { ApiError, type FunctionDeclaration, GoogleGenAI } from '@google/genai';
import { type Content, GoogleGenerativeAI, GoogleGenerativeAIFetchError, type Tool } from '@google/generative-ai';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GEMINI_KEY } from '../../../stand-ins/google/gemini/state.ts';
import { askGemini, MODEL } from './ask-gemini.ts';

/** Google's own clients are the judges of whether the stand-in speaks as Google does. */
const standIn = askGemini();
const { gemini, google } = standIn;
beforeEach(() => {
  google.reset();
  vi.stubGlobal('fetch', standIn.fetch);
});
afterEach(() => vi.unstubAllGlobals());

const DECLARED: FunctionDeclaration[] = ['read_video', 'run_checks'].map((name) => ({
  name,
  description: name,
  parametersJsonSchema: { type: 'object', properties: {} },
}));
const QUESTION = 'Why is my score so low?';
const FOUND = { data: { score: 62 } };

describe('@google/genai', () => {
  const client = () => new GoogleGenAI({ apiKey: GEMINI_KEY });

  it('lists the models of all pages', async () => {
    const names: string[] = [];
    for await (const { name = '' } of await client().models.list({ config: { pageSize: 2 } })) names.push(name);
    expect(names).toEqual(gemini.models.map(({ name }) => name));
  });

  it('counts, answers and streams', async () => {
    gemini.script(
      'Hi',
      Array.from({ length: 2 }, () => ({ thought: 'Hm.', text: 'Guten Tag, 🍞!', pieceChars: 3 })),
    );
    const asked = { model: MODEL, contents: 'Hi' };
    expect((await client().models.countTokens(asked)).totalTokens).toBe(1);
    const whole = await client().models.generateContent(asked);
    expect(whole.text).toBe('Guten Tag, 🍞!');
    expect(whole.candidates?.[0]?.finishReason).toBe('STOP');
    let text = '';
    for await (const chunk of await client().models.generateContentStream(asked)) text += chunk.text ?? '';
    expect(text).toBe('Guten Tag, 🍞!');
  });

  it('calls two tools at once, and its chat sends their signature back', async () => {
    const chat = client().chats.create({ model: MODEL, config: { tools: [{ functionDeclarations: DECLARED }] } });
    const stream = await chat.sendMessageStream({ message: QUESTION });
    const calls = [];
    for await (const chunk of stream) calls.push(...(chunk.functionCalls ?? []));
    expect(calls.map(({ name }) => name)).toEqual(['read_video', 'run_checks']);
    const message = calls.map(({ id = '', name = '' }) => ({ functionResponse: { id, name, response: FOUND } }));
    expect((await chat.sendMessage({ message })).text).toContain('Your score is **62** of 100.');
    const [, second] = gemini.requests;
    expect(second?.prompt?.results).toHaveLength(2);
    expect(gemini.complaints.filter((complaint) => complaint.includes('call'))).toEqual([]);
  });

  it('gets JSON that its schema takes', async () => {
    const responseJsonSchema = { type: 'object', properties: { score: { type: 'integer', minimum: 3 } } };
    const config = { responseMimeType: 'application/json', responseJsonSchema };
    const { text = '' } = await client().models.generateContent({ model: MODEL, contents: 'Hi', config });
    expect(JSON.parse(text)).toEqual({ score: 3 });
  });

  it('understands why it is refused', async () => {
    google.fault({}, 'quota-day', { times: 1 });
    const refused = client().models.generateContent({ model: MODEL, contents: 'Hi' });
    await expect(refused).rejects.toSatisfy((error) => error instanceof ApiError && error.status === 429);
    google.fault({}, 'prompt-blocked', { times: 1 });
    const { promptFeedback } = await client().models.generateContent({ model: MODEL, contents: 'Hi' });
    expect(promptFeedback?.blockReason).toBe('SAFETY');
  });
});

describe('@google/generative-ai', () => {
  const tools = [{ functionDeclarations: DECLARED }] as unknown as Tool[];
  const model = (more: object = {}) => new GoogleGenerativeAI(GEMINI_KEY).getGenerativeModel({ model: MODEL, ...more });
  const asking = (contents: Content[]) => ({ contents, store: false, tools }) as never;

  it('counts, answers and streams, also when characters are cut in two', async () => {
    gemini.script(
      'Hi',
      Array.from({ length: 2 }, () => ({ text: 'Guten Tag, 🍞!', pieceChars: 3 })),
    );
    gemini.isThinkingAloud = false;
    gemini.cutBytes = 5;
    expect((await model().countTokens('Hi')).totalTokens).toBe(1);
    expect((await model().generateContent('Hi')).response.text()).toBe('Guten Tag, 🍞!');
    let text = '';
    for await (const chunk of (await model().generateContentStream('Hi')).stream) text += chunk.text();
    expect(text).toBe('Guten Tag, 🍞!');
  });

  it('calls two tools at once, and takes the answer when the parts go back as they came', async () => {
    const contents: Content[] = [{ role: 'user', parts: [{ text: QUESTION }] }];
    const { response } = await model().generateContent(asking(contents));
    const said = response.candidates?.[0]?.content ?? { role: 'model', parts: [] };
    const results = (response.functionCalls() ?? []).map(({ name }) => ({
      functionResponse: { name, response: FOUND },
    }));
    expect(results).toHaveLength(2);
    const next = await model().generateContent(asking([...contents, said, { role: 'function', parts: results }]));
    expect(next.response.text()).toContain('Your score is **62** of 100.');
    expect(gemini.complaints).toEqual([]);
  });

  it('loses the signature in its own chat, as with Google', async () => {
    const chat = model({ tools }).startChat();
    const { response } = await chat.sendMessageStream(QUESTION);
    const calls = (await response).functionCalls() ?? [];
    const results = calls.map(({ name }) => ({ functionResponse: { name, response: FOUND } }));
    const refused = chat.sendMessage(results).catch((error: unknown) => error);
    expect(String(await refused)).toMatch(/thought_signature/);
  });

  it('understands why it is refused', async () => {
    google.fault({}, 'quota-day', { times: 1 });
    const refused: unknown = await model()
      .generateContent('Hi')
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GoogleGenerativeAIFetchError);
    expect(refused).toMatchObject({
      status: 429,
      errorDetails: expect.arrayContaining([expect.objectContaining({ retryDelay: '32s' })]),
    });
  });
});
