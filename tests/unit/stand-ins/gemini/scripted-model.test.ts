import { describe, expect, it } from 'vitest';
import type { WireContent } from '../../../stand-ins/google/gemini/wire.ts';
import { fenceData } from '../../../../lib/ai/fence-data';
import { askGemini, requestOf, textOf, WITH_TOOLS } from './ask-gemini.ts';

const TITLE = 'my bread video!!';
const SCOPE = `Limelight’s SEO score of its texts is 31 of 100.\n${fenceData('title of the video', TITLE, 300, 'abc')}`;

/** A question as the chat sends it, and rounds of tools until the model has said all it wants to. */
function converse(found: Record<string, unknown>) {
  const { ask, stream, gemini } = askGemini();
  return async (question: string) => {
    const contents: WireContent[] = [{ role: 'user', parts: [{ text: SCOPE }, { text: question }] }];
    const steps: string[][] = [];
    for (;;) {
      const { body } = await ask(requestOf('', { ...WITH_TOOLS, contents }));
      const { content } = body.candidates[0] as { content: WireContent };
      const calls = content.parts.flatMap(({ functionCall: call }) => (call === undefined ? [] : [call]));
      if (calls.length === 0) {
        expect(gemini.complaints).toEqual([]);
        return { steps, contents, text: textOf([body]), stream };
      }
      steps.push(calls.map(({ name, args }) => (name === 'propose_edit' ? JSON.stringify(args) : name)));
      const parts = calls.map(({ id = '', name }) => ({
        functionResponse: { id, name, response: { data: found[name] ?? {} } },
      }));
      contents.push(content, { role: 'user', parts });
    }
  };
}

describe('the scripted model', () => {
  it('looks at the video and its checks before it speaks of a score, and says what they found', async () => {
    const { steps, text } = await converse({
      run_checks: { score: 31, open: [{ id: 'a', title: 'Short', pointsToGain: 4 }] },
    })('Why is my score 31?');
    expect(steps).toEqual([['read_video', 'run_checks']]);
    expect(text).toContain('Your score is **31** of 100.');
    expect(text).toContain('“Short”: **4 points**');
  });

  it('takes one tool after the other when asked to', async () => {
    const { steps } = await converse({})('Check my video step by step.');
    expect(steps).toEqual([['read_video'], ['run_checks']]);
  });

  it("proposes a title out of the draft's own words", async () => {
    const { steps } = await converse({ read_video: { title: TITLE } })('Propose a better title.');
    expect(steps[0]).toEqual(['read_video']);
    expect(JSON.parse(steps[1]?.[0] ?? '{}')).toEqual({
      title: expect.stringContaining('bread video'),
      why: expect.any(String),
    });
  });

  it.each([
    ['Propose a description.', { field: 'description', description: expect.stringContaining('My bread video') }],
    ['Propose better tags.', { field: 'tags', add: ['my bread video'] }],
    ['Propose a title.', { field: 'title', title: 'My bread video: what matters most' }],
  ])('proposes one field: %s', async (question, args) => {
    const { ask } = askGemini();
    const names = ['field', 'title', 'description', 'add', 'why'];
    const properties = Object.fromEntries(names.map((field) => [field, { type: 'string' }]));
    const declaration = { name: 'propose_edit', parameters: { type: 'object', properties } };
    const contents = [{ role: 'user', parts: [{ text: SCOPE }, { text: question }] }];
    const { body } = await ask(requestOf('', { contents, tools: [{ functionDeclarations: [declaration] }] }));
    const { functionCall } = body.candidates[0].content.parts.at(-1);
    expect(functionCall.args).toEqual({ ...args, why: expect.any(String) });
  });

  it.each([
    ['Compare it with my other videos.', 'compare_videos', { first: 'this', second: 'sourdough01' }],
    ['What does "title-length" mean?', 'explain_check', { id: 'title-length' }],
    ['Do people search for “rye bread”?', 'keyword_evidence', { phrase: 'rye bread' }],
  ])('fills in what a tool takes: %s', async (question, name, args) => {
    const { ask } = askGemini();
    const properties = Object.fromEntries(Object.keys(args).map((field) => [field, { type: 'string' }]));
    const declaration = { name, parameters: { type: 'object', properties, required: Object.keys(args) } };
    const found = fenceData('the channel’s own videos', 'sourdough01: Sourdough', 300, 'abc');
    const contents = [{ role: 'user', parts: [{ text: found }, { text: question }] }];
    const { body } = await ask(requestOf('', { contents, tools: [{ functionDeclarations: [declaration] }] }));
    expect(body.candidates[0].content.parts.at(-1).functionCall).toMatchObject({ name, args });
  });

  it('says a number that nobody found only when it is told to', async () => {
    const invented = /8,675,309/;
    expect((await converse({})('Make something up about my score.')).text).toMatch(invented);
    expect((await converse({})('Tell me about my score.')).text).not.toMatch(invented);
  });

  it('quotes the title when nothing else is asked, and knows when there is none', async () => {
    expect((await converse({})('Hello')).text).toContain(`“${TITLE}”`);
    const { ask } = askGemini();
    expect(textOf([(await ask(requestOf('Hello'))).body])).toContain('no video');
  });

  it('takes its time when asked to be slow', async () => {
    const { stream, pauses } = askGemini();
    await stream(requestOf('Say it slowly.'));
    expect(pauses.length).toBeGreaterThan(2);
    expect(new Set(pauses)).toEqual(new Set([150]));
  });

  it('goes on where it stopped', async () => {
    const { stream } = askGemini();
    const question: WireContent = { role: 'user', parts: [{ text: 'Give me a long answer.' }] };
    const whole = textOf(await stream(requestOf('', { contents: [question] })));
    const begun = whole.slice(0, 1_001);
    const goOn = { role: 'user', parts: [{ text: 'Your answer broke off there. Go on exactly where it stopped.' }] };
    const contents = [question, { role: 'model', parts: [{ text: begun }] }, goOn];
    expect(begun + textOf(await stream(requestOf('', { contents })))).toBe(whole);
  });

  it('says what a test scripted, turn by turn, and then its own again', async () => {
    const { ask, gemini } = askGemini();
    const takeAway = gemini.script(/bread/i, [{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
    const say = async (question: string) => textOf([(await ask(requestOf(question))).body]);
    expect([await say('Bread?'), await say('Cake?'), await say('bread')]).toEqual(['one', expect.any(String), 'two']);
    takeAway();
    expect(await say('Bread?')).not.toBe('three');
    gemini.script(({ system }) => system.includes('creator'), [{ text: 'by the system' }]);
    expect(await say('Cake?')).toBe('by the system');
  });
});
