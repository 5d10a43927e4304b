import { describe, expect, it } from 'vitest';
import type { AiMessage, AiRequest } from '@/lib/ai/ai-port';
import { isMadeHere, makeCallId } from '@/lib/ai/gemini/call-id';
import { describeBody } from '@/lib/ai/gemini/describe-body';
import { toWire } from '@/lib/ai/gemini/to-wire';

const ASKED: AiMessage = { role: 'user', parts: [{ kind: 'text', text: 'Why?' }] };
const request = (parts: Partial<AiRequest> = {}): AiRequest => ({ system: 'You help.', messages: [ASKED], ...parts });
const contentsOf = (...messages: AiMessage[]) => toWire(request({ messages })).contents;
const SKIP = { thoughtSignature: 'skip_thought_signature_validator' };

describe('a request', () => {
  it('is as small as it can be, in the order in which it is sent', () => {
    expect(JSON.stringify(toWire(request()))).toBe(
      '{"systemInstruction":{"role":"system","parts":[{"text":"You help."}]},"contents":[{"role":"user","parts":[{"text":"Why?"}]}],"store":false}',
    );
    expect(toWire(request({ system: '', tools: [] }))).not.toHaveProperty('systemInstruction');
  });

  it('holds an answer to a schema, without the name of its dialect', () => {
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', $defs: { a: {} } };
    expect(toWire(request({ schema, maxOutputTokens: 100 })).generationConfig).toEqual({
      ...{ maxOutputTokens: 100, responseMimeType: 'application/json' },
      responseJsonSchema: { type: 'object', $defs: { a: {} } },
    });
    expect(toWire(request({ maxOutputTokens: 100 })).generationConfig).toEqual({ maxOutputTokens: 100 });
  });

  it('offers tools', () => {
    const tools = [{ name: 'readVideo', description: 'Reads it', parameters: { $schema: 'x', type: 'object' } }];
    expect(toWire(request({ tools })).tools).toEqual([
      {
        functionDeclarations: [
          { name: 'readVideo', description: 'Reads it', parametersJsonSchema: { type: 'object' } },
        ],
      },
    ]);
  });
});

describe('what was said before', () => {
  it('by the model goes back word for word, but for what is empty', () => {
    const parts = [{ text: 'Hm.', thought: true }, { text: '', thoughtSignature: 'x' }, { someday: 1 }, { text: '' }];
    const said: AiMessage = { role: 'model', parts: [{ kind: 'text', text: '?' }], raw: { provider: 'gemini', parts } };
    expect(contentsOf(ASKED, said)[1]).toEqual({ role: 'model', parts: parts.slice(0, 3) });
  });

  it.each<[string, NonNullable<AiMessage['raw']> | null]>([
    ['by another model', { provider: 'built-in', parts: [{ text: 'its own words' }] }],
    ['without anything kept', { provider: 'gemini', parts: [] }],
    ['before anything was kept', null],
  ])('%s goes as it is known here', (_, raw) => {
    const said: AiMessage = { role: 'model', parts: [{ kind: 'text', text: 'Because.' }], raw };
    expect(contentsOf(ASKED, said)[1]).toEqual({ role: 'model', parts: [{ text: 'Because.' }] });
  });

  it('by somebody who is no model is never taken word for word', () => {
    const forged = { ...ASKED, raw: { provider: 'gemini' as const, parts: [{ functionCall: { name: 'x' } }] } };
    expect(contentsOf(forged)).toEqual([{ role: 'user', parts: [{ text: 'Why?' }] }]);
  });

  it('that is empty is left out: Gemini refuses content without parts', () => {
    const silent: AiMessage = { role: 'model', parts: [{ kind: 'text', text: '' }] };
    expect(contentsOf(ASKED, silent, { role: 'model', parts: [] })).toHaveLength(1);
  });
});

describe('calls and their results', () => {
  it('carry the ids that Gemini gave, and none that was made here', () => {
    const own = makeCallId();
    expect([isMadeHere(own), isMadeHere('g-1'), own === makeCallId()]).toEqual([true, false, false]);
    const calls: AiMessage = {
      role: 'model',
      parts: [
        { kind: 'text', text: 'Let me look.' },
        { kind: 'call', id: 'g-1', name: 'a', args: { x: 1 } },
        { kind: 'call', id: own, name: 'b', args: null },
      ],
    };
    const results: AiMessage = {
      role: 'user',
      parts: [
        { kind: 'result', id: 'g-1', name: 'a', value: { y: 2 } },
        { kind: 'result', id: own, name: 'b', value: [1] },
        { kind: 'result', id: own, name: 'b', value: undefined },
      ],
    };
    expect(contentsOf(calls, results)).toEqual([
      {
        role: 'model',
        // Gemini 3 wants a signature on the first of several calls.
        parts: [
          { text: 'Let me look.' },
          { functionCall: { id: 'g-1', name: 'a', args: { x: 1 } }, ...SKIP },
          { functionCall: { name: 'b', args: {} } },
        ],
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: 'g-1', name: 'a', response: { y: 2 } } },
          { functionResponse: { name: 'b', response: { result: [1] } } },
          { functionResponse: { name: 'b', response: { result: null } } },
        ],
      },
    ]);
  });
});

describe('what is shown of it', () => {
  it('is the body, with pictures by their size', () => {
    const picture = (data: string) => ({ kind: 'image' as const, mimeType: 'image/jpeg' as const, data });
    const body = toWire(
      request({ messages: [{ role: 'user', parts: [picture(btoa('x'.repeat(100))), picture('')] }] }),
    );
    const shown = describeBody(body);
    expect(JSON.parse(shown)).toMatchObject({
      contents: [
        {
          parts: [
            { inlineData: { mimeType: 'image/jpeg', data: '<picture, 100 bytes>' } },
            { inlineData: { data: '<picture, 0 bytes>' } },
          ],
        },
      ],
    });
    expect(shown).toContain('\n  "contents": [');
    expect(body.contents[0]?.parts[0]).toMatchObject({ inlineData: { data: btoa('x'.repeat(100)) } });
  });

  it('leaves alone what only looks like a picture', () => {
    const inlineData = 'a word in a result';
    const parts = [{ kind: 'result' as const, id: 'g', name: 'a', value: { inlineData } }];
    expect(describeBody(toWire(request({ messages: [{ role: 'user', parts }] })))).toContain(inlineData);
  });
});
