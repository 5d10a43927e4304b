import { describe, expect, it } from 'vitest';
import { askGemini, requestOf, WITH_TOOLS } from './ask-gemini.ts';
import type { WireContent, WirePart } from '../../../stand-ins/google/gemini/wire.ts';

const user = (...parts: WirePart[]): WireContent => ({ role: 'user', parts });
const model = (...parts: WirePart[]): WireContent => ({ role: 'model', parts });
const call = (name: string): WirePart => ({ functionCall: { name, args: {} } });
const result = (name: string): WirePart => ({ functionResponse: { name, response: { ok: true } } });
const HI = user({ text: 'Hi' });
const config = (generationConfig: object) => requestOf('Hi', { generationConfig: { ...generationConfig } });
const tool = (declaration: object) => requestOf('Hi', { tools: [{ functionDeclarations: [declaration as never] }] });

async function refusalOf(body: unknown): Promise<string> {
  const told = await askGemini().ask(body);
  expect([told.status, told.body.error.status]).toEqual([400, 'INVALID_ARGUMENT']);
  return told.body.error.message;
}

describe('requests that Google does not take', () => {
  it.each([
    ['no JSON', '{"contents":', /Invalid JSON payload/],
    ['a list', '[]', /Invalid JSON payload/],
    ['an unknown field', requestOf('Hi', { thinking: true }), /Unknown name "thinking": Cannot find field/],
    ['one in the settings', config({ temprature: 1 }), /Unknown name "temprature" at 'generation_config'/],
    [
      'one in a part',
      requestOf('', { contents: [user({ txt: 'Hi' } as never)] }),
      /"txt" at 'contents\[0\]\.parts\[0\]'/,
    ],
    ['no contents', { store: false }, /contents is not specified/],
    [
      'no parts',
      requestOf('', { contents: [HI, model(), HI] }),
      /contents\[1\]\.parts: contents\.parts must not be empty/,
    ],
    ['a part without data', requestOf('', { contents: [user({ thought: true })] }), /required oneof field 'data'/],
    [
      'a strange role',
      requestOf('', { contents: [{ role: 'assistant', parts: [{ text: 'x' }] }] }),
      /valid role: user, model/,
    ],
    ['an end with the model', requestOf('', { contents: [HI, model({ text: 'Hello' })] }), /end with a user role/],
    ['a bad name of a tool', tool({ name: 'read video' }), /Invalid function name/],
    [
      'a schema in JSON schema',
      tool({ name: 'a', parameters: { type: 'object', $schema: 'x' } }),
      /"\$schema" at 'tools\[0\]/,
    ],
    [
      'const',
      tool({ name: 'a', parameters: { type: 'object', properties: { b: { const: 1 } } } }),
      /Unknown name "const"/,
    ],
    ['several types', tool({ name: 'a', parameters: { type: ['object', 'null'] } }), /not repeating/],
    ['no such type', tool({ name: 'a', parameters: { type: 'text' } }), /Invalid value at/],
    ['a list of nothing', tool({ name: 'a', parameters: { type: 'array' } }), /items: missing field/],
    [
      'a field that is required and none',
      tool({ name: 'a', parameters: { type: 'object', required: ['b'] } }),
      /property is not defined/,
    ],
    ['a schema without JSON', config({ responseSchema: { type: 'object' } }), /only allowed when response_mime_type/],
    [
      'two schemas',
      config({ responseMimeType: 'application/json', responseSchema: { type: 'object' }, responseJsonSchema: {} }),
      /Only one of/,
    ],
    ['no room for an answer', config({ maxOutputTokens: 0 }), /must be positive/],
  ])('%s', async (_, body, message) => {
    expect(await refusalOf(body)).toMatch(message);
  });

  it('takes any JSON schema where it says so', async () => {
    const { ask } = askGemini();
    const schema = { $schema: 'x', type: ['object', 'null'], properties: { b: { const: 1 } } };
    const declared = { name: 'a', parametersJsonSchema: schema };
    expect((await ask(tool(declared))).status).toBe(200);
    const held = config({ responseMimeType: 'application/json', responseJsonSchema: schema });
    expect((await ask(held)).body.candidates[0].content.parts.at(-1).text).toBe('{"b":1}');
  });
});

describe('the order of calls and their answers', () => {
  it.each([
    ['a call without a question', [model(call('a')), user(result('a'))], /immediately after a user turn/],
    ['an answer to nothing', [HI, user(result('a'))], /immediately after a function call turn/],
    [
      'fewer answers than calls',
      [HI, model(call('a'), call('b')), user(result('a'))],
      /number of function response parts/,
    ],
    ['words instead of an answer', [HI, model(call('a')), HI], /number of function response parts/],
    [
      'a text as an answer',
      [HI, model(call('a')), user({ functionResponse: { name: 'a', response: 'x' as never } })],
      /Struct/,
    ],
  ])('%s', async (_, contents, message) => {
    expect(await refusalOf(requestOf('', { contents }))).toMatch(message);
  });
});

describe('thought signatures', () => {
  const ask = askGemini();

  async function firstCall(): Promise<WirePart> {
    ask.gemini.script('Hi', [{ calls: [{ name: 'read_video', args: { b: 1, a: 2 } }] }]);
    const { body } = await ask.ask(requestOf('Hi', WITH_TOOLS));
    return body.candidates[0].content.parts.at(-1);
  }

  const goOn = (...parts: WirePart[]) =>
    ask.ask(requestOf('', { ...WITH_TOOLS, contents: [HI, model(...parts), user(result('read_video'))] }));

  it('come with a call and have to be sent back with it', async () => {
    const part = await firstCall();
    expect(part.thoughtSignature).toMatch(/^[\w+/=]{40,}$/);
    expect((await goOn(part)).status).toBe(200);
    const { thoughtSignature: _, ...bare } = part;
    const { status, body } = await goOn(bare);
    expect(status).toBe(400);
    expect(body.error.message).toContain('Function call is missing a thought_signature in functionCall parts.');
    expect(body.error.message).toContain('`default_api:read_video` , position 2');
  });

  it('are known by those who made them', async () => {
    const part = await firstCall();
    expect((await goOn({ ...part, thoughtSignature: 'bm90IG91cnM=' })).body.error.message).toContain('Corrupted');
    expect((await goOn({ ...part, thoughtSignature: 'skip_thought_signature_validator' })).status).toBe(200);
  });

  it('are looked for in the current turn only, and on the first call of a step', async () => {
    const part = await firstCall();
    const { thoughtSignature: _, ...bare } = part;
    const past = [HI, model(bare), user(result('read_video')), model({ text: 'So.' }), HI];
    expect((await ask.ask(requestOf('', { contents: past }))).status).toBe(200);
    const step = [HI, model(part, call('run_checks')), user(result('read_video'), result('run_checks'))];
    expect((await ask.ask(requestOf('', { contents: step }))).status).toBe(200);
  });

  it('tell a changed call, whatever the order of its arguments', async () => {
    const part = await firstCall();
    const { functionCall } = part;
    const { id = '', name = '' } = functionCall ?? {};
    await goOn({ ...part, functionCall: { id, args: { a: 2, b: 1 }, name } });
    expect(ask.gemini.complaints).toEqual([]);
    await goOn({ ...part, functionCall: { id, name, args: { a: 3 } } });
    expect(ask.gemini.complaints).toEqual(['A call was changed before it was sent back: read_video.']);
  });
});

it('remembers what Google would take and Limelight promised not to send', async () => {
  const { ask, gemini } = askGemini();
  const { store: _, ...kept } = requestOf('Hi');
  await ask(kept);
  await ask(requestOf('', { contents: [HI, HI] }));
  const { body } = await ask(requestOf('Your score?', WITH_TOOLS));
  const calls: WireContent = body.candidates[0].content;
  const answers = user(result('run_checks'), { functionResponse: { id: 'other', name: 'read_video', response: {} } });
  await ask(requestOf('', { ...WITH_TOOLS, contents: [HI, calls, answers] }));
  expect(gemini.complaints).toEqual([
    '"store" is not turned off.',
    'Two turns of "user" in a row, the second is contents[1].',
    '"read_video" answers no call of the turn before it.',
  ]);
});
