import { describe, expect, it } from 'vitest';
import type { GeminiClient } from '@/lib/ai/gemini/gemini-client';
import { GEMINI_RECORDINGS, type GeminiRecording } from '../../../support/gemini-recordings';
import { readGeminiAnswer } from '../../../support/read-gemini-answer';
import { MODEL, QUESTION, useGeminiPort } from '../../../support/use-gemini-port';

const recorded = (of: GeminiRecording['method']) =>
  GEMINI_RECORDINGS.filter(({ method }) => method === of).map(({ name, replay }) => [name, replay] as const);

/** Each recording, held against a reading of it that no SDK had a part in. */
export function describeRecordings(name: string, client: GeminiClient | undefined): void {
  if (GEMINI_RECORDINGS.length === 0) {
    console.log('recordings absent: skipped every recorded answer of Gemini’s');
    it.skip(`${name}: recordings absent`);
    return;
  }

  describe(`${name}: recorded answers`, () => {
    const set = useGeminiPort(client);

    it.each(recorded('streamGenerateContent'))('%s', async (recording, replay) => {
      set.server.say(replay);
      const { text, calls, end, problem } = await set.ask();
      const { tokens, ...read } = readGeminiAnswer(recording, replay);
      const called = calls.map(({ name: tool, args }) => ({ name: tool, args }));
      expect({ text, calls: called, end: end?.end ?? null, problem }).toEqual(read);
      if (end) expect(end.usage && { input: end.usage.input, output: end.usage.output }).toEqual(tokens);
    });

    it.each(recorded('countTokens'))('%s', async (_, replay) => {
      set.server.say(replay);
      const { totalTokens } = JSON.parse(String(replay.body)) as { totalTokens: number };
      expect(await set.port.countTokens(MODEL, QUESTION, {})).toBe(totalTokens);
    });
  });
}
