import { describe, expect, it } from 'vitest';
import { WRITING_FEATURES } from '@/lib/ai/providers';
import { composeRequest } from '@/lib/writing/compose-request';
import type { WritingContext } from '@/lib/writing/context';
import { WRITING } from '@/lib/writing/features';
import { parseTranscript } from '@/lib/writing/transcript/parse-transcript';
import { readPrompt } from '../../../stand-ins/google/gemini/prompt.ts';
import { answerAs } from '../../../stand-ins/google/gemini/scripted-model.ts';
import { obey } from '../../../stand-ins/google/gemini/obedient-model.ts';
import type { WirePart } from '../../../stand-ins/google/gemini/wire.ts';
import { findAttack } from '../../../support/attacks/attacks.ts';
import { makeKnownVideo } from '../../../support/make-known-video';
import { makeWritingContext } from '../../../support/make-writing-context';

const SPOKEN = [
  'We mix the flour',
  'The dough rests for hours',
  'Now we shape it',
  'It goes into the oven',
  'And this is the crumb',
];
const TRANSCRIPT = SPOKEN.map(
  (line, place) => `${place}:${place === 0 ? '00' : '15'} ${line}. ${'And we talk about that for a while. '.repeat(4)}`,
).join('\n');

const CONTEXT = makeWritingContext({
  transcript: parseTranscript(TRANSCRIPT, 'transcript'),
  library: ['sourdough01', 'ryebread001'].map((id, place) => makeKnownVideo(place, { id, title: `About ${id}` })),
  choices: { languages: ['de', 'ja'], places: ['linkedin', 'x'], picture: 'AAAA' },
});

/** As it goes over the wire. */
function promptOf(id: (typeof WRITING_FEATURES)[number], context: WritingContext) {
  const { request } = composeRequest(WRITING[id], context);
  const parts = request.messages.flatMap((message) =>
    message.parts.flatMap((part): WirePart[] => (part.kind === 'text' ? [{ text: part.text }] : [])),
  );
  return readPrompt('m', {
    systemInstruction: { parts: [{ text: request.system }] },
    contents: [{ role: 'user', parts }],
    generationConfig: { responseMimeType: 'application/json', responseJsonSchema: request.schema ?? {} },
  });
}

describe('the scripted model writes what each kind of writing help can use', () => {
  it.each(WRITING_FEATURES)('%s', (id) => {
    const answer: unknown = JSON.parse(answerAs(promptOf(id, CONTEXT)).text ?? 'null');
    const checked = WRITING[id].check(answer, CONTEXT);
    expect('fault' in checked ? checked.fault : null).toBeNull();
    expect(checked.value).not.toBeNull();
  });

  it('ten titles, of which none is thrown out', () => {
    const answer: unknown = JSON.parse(answerAs(promptOf('titles', CONTEXT)).text ?? 'null');
    const { value } = WRITING.titles.check(answer, CONTEXT);
    expect(value?.ideas).toHaveLength(10);
    expect(value?.sets.length).toBeGreaterThan(0);
  });

  it('what the obedient one writes for a hostile video has addresses in every text', () => {
    const context = makeWritingContext({ video: { description: findAttack('ignore-previous').text } });
    for (const id of ['titles', 'description', 'posts'] as const) {
      expect(obey(promptOf(id, context)).text).toContain('https://evil.example');
    }
  });
});
