import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../stand-ins/google/gemini/prompt.ts';
import { readPrompt } from '../../../stand-ins/google/gemini/prompt.ts';
import { reportResults } from '../../../stand-ins/google/gemini/report-results.ts';
import { requestOf } from './ask-gemini.ts';

const PROMPT = readPrompt('m', requestOf('Hi'));

const told = (name: string, data: unknown): string => {
  const prompt: Prompt = { ...PROMPT, results: [{ name, value: { data } }] };
  return reportResults(prompt);
};

describe('what tools found, in the words of the scripted model', () => {
  it('says score, next fix and the other open checks with their own numbers', () => {
    const [fix, other] = ['One', 'Two'].map((title, place) => {
      return { id: title, title, advice: `Do ${title}.`, pointsToGain: place + 3 };
    });
    expect(told('run_checks', { score: 31, nextFix: fix, open: [fix, other] })).toBe(
      'Your score is **31** of 100.\n\nStart with “One”: Do One. That brings **3 points**.\n\n- “Two”: **4 points** to gain',
    );
  });

  it.each([
    [
      'read_video',
      { titleCharacters: 16, descriptionCharacters: 0, tagCount: 2 },
      'The title has **16 characters**, the description **0**, and there are **2 tags**.',
    ],
    [
      'suggest_tags',
      { tags: [{ tag: 'bread', why: ['In the title.', 'x'] }] },
      'These tags are missing:\n\n- “bread”: In the title.',
    ],
    ['search_library', { videos: [{ title: 'Rye', views: 7 }] }, '- “Rye”: **7 views**'],
    ['search_library', { videos: [] }, 'You have nothing about that yet.'],
    ['read_chapters', { chapters: [{ at: '0:00', title: 'Dough' }] }, '- 0:00 “Dough”'],
    ['some_tool', { viewCount: 5, title: 'x' }, '- view count: **5**'],
  ])('%s', (name, data, text) => {
    expect(told(name, data)).toBe(text);
  });

  it('does not say what is not known', () => {
    expect(told('read_video', { titleCharacters: 16, descriptionCharacters: null, tagCount: 2 })).toBe('');
    expect(told('channel_medians', { isKnown: false, why: 'Nobody asked.' })).toBe('Nobody asked.');
    const failed = { ...PROMPT, results: [{ name: 'run_checks', value: { error: 'not read' } }] };
    expect(reportResults(failed)).toBe('run_checks told me nothing: not read');
    expect(reportResults(PROMPT)).toBe('');
  });
});
