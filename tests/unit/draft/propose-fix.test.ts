import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_FIXES } from '@/lib/draft/fixes/draft-fixes';
import { planChanges } from '@/lib/draft/plan-changes';
import { proposeFix } from '@/lib/draft/propose-fix';
import type { FocusPhrase } from '@/lib/seo/check';
import { RUBRIC } from '@/lib/seo/rubric';
import { scoreVideo } from '@/lib/seo/score-video';
import type { Video } from '@/lib/video/video';
import { makeSuggestion } from '../../support/make-suggestion';
import { makeVideo } from '../../support/make-video';
import { chosen } from '../seo/outcome-of';

const suggestions = ['sourdough', 'float test', 'first loaf'].map((tag) => makeSuggestion({ tag }));
const PROSE = 'This sourdough loaf needs flour, water and salt for beginners.';

/** The field of the one change that is proposed, as it will be; `null` when nothing is proposed. */
function propose(checkId: string, overrides: Partial<Video>, focus: FocusPhrase | null = null): unknown {
  const video = makeVideo(overrides);
  const edits = proposeFix(checkId, video, suggestions, focus);
  if (!edits) return null;
  const changes = planChanges(video, edits);
  return changes.length === 1 ? changes[0]?.after : changes.map(({ after }) => after);
}

const long = (words: number, last: string) => `M${'any words in a row m'.repeat(words)}ore ${last}`;

const cases: [checkId: string, overrides: Partial<Video>, after: unknown, focus?: FocusPhrase][] = [
  ['title-characters', { title: 'Flour -> loaf <3' }, 'Flour → loaf ♥'],
  ['title-characters', { title: 'Loaf < 100 g > 50 g' }, 'Loaf ‹ 100 g › 50 g'],
  ['title-channel-name', { title: 'Bread Lab: sourdough basics' }, 'sourdough basics | Bread Lab'],
  ['title-channel-name', { title: '[BREAD LAB] – sourdough basics' }, 'sourdough basics | BREAD LAB'],
  ['title-channel-name', { title: "Bread Lab's sourdough basics" }, null],
  ['title-channel-name', { title: 'Bread Lab!' }, null],
  ['title-topic-first', { title: 'Episode 5: The sourdough oven' }, 'The sourdough oven | Episode 5'],
  ['title-topic-first', { title: '#12 | Sourdough oven' }, 'Sourdough oven | #12'],
  ['title-topic-first', { title: '第5話：パンの作り方' }, 'パンの作り方 | 第5話'],
  ['title-topic-first', { title: 'Part 2 of my sourdough' }, null],
  ['title-topic-first', { title: 'A loaf at last' }, null, chosen('sourdough')],
  ['title-emoji', { title: 'Bread 🔥🔥🔥🔥 today' }, 'Bread 🔥 today'],
  ['title-emoji', { title: 'I ❤️ 🐶 and 🐱' }, null],
  ['title-hashtags', { title: 'Rye #a #b #c', description: 'Text.' }, ['Rye #a #b', 'Text.\n\n#c']],
  ['title-hashtags', { title: 'Rye #a #b #c', description: null }, 'Rye #a #b'],
  ['title-hashtags', { title: '#a #b #c rye' }, null],
  ['title-punctuation', { title: 'My first loaf!!!' }, 'My first loaf!'],
  ['title-punctuation', { title: 'Really?!?! ||| Yes' }, 'Really?! | Yes'],
  ['title-punctuation', { title: '失敗した・・・パン' }, '失敗した…パン'],
  ['title-punctuation', { title: 'Oven review ★★★★☆' }, null],
  ['title-length', { title: 'x'.repeat(99) }, null],
  ['title-limit', { title: 'x'.repeat(101) }, null],
  ['title-capitals', { title: 'SOURDOUGH BREAD EXPLAINED' }, null],
  ['title-present', { title: '' }, null],
  ['description-characters', { description: '0:00 -> Start\nMail <me@x.example>' }, '0:00 → Start\nMail me@x.example'],
  ['description-first-line', { description: `https://x.example\n\n${PROSE}` }, `${PROSE}\n\nhttps://x.example`],
  ['description-first-line', { description: `https://x.example\nMy page\n\n${PROSE}` }, null],
  ['description-first-line', { description: 'https://x.example' }, null],
  [
    'description-links',
    { description: 'At https:/x.example and htps://y.example.' },
    'At https://x.example and https://y.example.',
  ],
  ['description-links', { description: 'At http//x.example' }, 'At http://x.example'],
  ['description-links', { description: 'At hxxps://x.example' }, null],
  ['description-links', { description: 'At https://x' }, null],
  [
    'description-tag-list',
    { description: `${PROSE}\n\nTags: a, b, c, d, e, f\n\nBye.`, tags: ['a', 'b', 'c', 'd', 'e', 'f'] },
    `${PROSE}\n\nBye.`,
  ],
  [
    'description-tag-list',
    { description: `${PROSE}\n\nTags:\n${Array.from({ length: 16 }, (_, i) => `tag ${i}`).join(', ')}` },
    PROSE,
  ],
  ['description-tag-list', { description: Array.from({ length: 16 }, (_, i) => `herb ${i}`).join(', ') }, null],
  [
    'description-tag-list',
    {
      description: 'I like a, b, c, d, e and f, and so do they, and you, and we, and all',
      tags: ['a', 'b', 'c', 'd', 'e'],
    },
    null,
  ],
  [
    'description-paragraphs',
    { description: `${long(20, 'here.')} ${long(20, 'there!')} Dr. No.` },
    `${long(20, 'here.')}\n\n${long(20, 'there!')} Dr. No.`,
  ],
  ['description-paragraphs', { description: long(60, 'here.') }, null],
  ['description-hashtags', { description: '#a #b #c #d' }, null],
  ['description-length', { description: PROSE }, null],
  ['description-limit', { description: 'x'.repeat(5001) }, null],
  ['hashtag-limit', { description: Array.from({ length: 61 }, (_, i) => `#t${i}`).join(' ') }, null],
  ['chapters-valid', { description: '0:05 One\n1:00 Two\n2:00 Three' }, null],
  ['chapters', { description: 'No chapters here' }, null],
  ['tag-count', { tags: ['Sourdough'] }, ['Sourdough', 'float test', 'first loaf']],
  ['tag-count', { tags: [] }, ['sourdough', 'float test', 'first loaf']],
  ['tag-count', { tags: ['x'.repeat(499)] }, null],
  ['focus-in-tags', { tags: ['loaf'] }, ['rye bread', 'loaf'], chosen('rye bread')],
  ['focus-in-tags', { tags: ['loaf'] }, ['rye bread', 'loaf'], chosen(' rye,  <bread> ')],
  ['focus-in-tags', { tags: ['x'.repeat(495)] }, null, chosen('rye bread')],
  ['focus-in-tags', { tags: ['loaf'] }, null, { text: 'rye bread', isChosen: false }],
  ['tag-duplicates', { tags: ['Café', 'rye', 'cafe', 'RYE'] }, ['Café', 'rye']],
  ['tag-length', { tags: ['rye', 'x'.repeat(51)] }, ['rye']],
  ['tag-length', { tags: ['x'.repeat(51)] }, null],
  ['tags-limit', { tags: ['a'.repeat(300), 'b'.repeat(199), 'c'] }, ['a'.repeat(300), 'b'.repeat(199)]],
  ['tag-relevance', { tags: ['cats', 'dogs', 'cars', 'sourdough'] }, null],
  ['no-such-check', {}, null],
  ['constructor', {}, null],
];

describe('proposeFix', () => {
  it.each(cases)('%s of %j: %j', (checkId, overrides, after, focus) => {
    expect(propose(checkId, overrides, focus)).toEqual(after);
  });

  it.each(RUBRIC.map(({ check }) => check.id))(
    '%s proposes nothing where it is met, or its field is not shown',
    (id) => {
      expect(propose(id, {})).toBeNull();
      expect(propose(id, { title: null, description: null, tags: null })).toBeNull();
    },
  );

  it('has a proposal for checks of the rubric only, each shown above', () => {
    const ids = RUBRIC.map(({ check }) => check.id);
    const shown = new Set(cases.filter(([, , after]) => after !== null).map(([checkId]) => checkId));
    expect([...shown].toSorted()).toEqual(Object.keys(DRAFT_FIXES).toSorted());
    expect(ids).toEqual(expect.arrayContaining(Object.keys(DRAFT_FIXES)));
  });

  it("goes by the creator's own numbers", () => {
    const video = makeVideo({ title: 'My first loaf!!' });
    expect(proposeFix('title-punctuation', video, [], null)).toBeNull();
    expect(proposeFix('title-punctuation', video, [], null, { maxMarksInRow: 1 })).toEqual([
      { field: 'title', text: 'My first loaf!' },
    ]);
  });

  it('leaves a sign out where its replacement would make a description too long', () => {
    const description = `${'x'.repeat(4_998)}<>`;
    expect(propose('description-characters', { description })).toBe('x'.repeat(4_998));
  });

  it('makes the check pass and breaks no rule, whatever the draft', () => {
    const word = fc.constantFrom(
      'rye',
      'Bread Lab:',
      '!!!',
      '?!?!',
      '#loaf',
      '🔥🔥🔥',
      '->',
      '<3',
      '>',
      'Ep. 4 -',
      'https:/x.de',
      'パン',
      'x'.repeat(60),
    );
    const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const lines = fc.array(
      fc.oneof(line, fc.constantFrom('', '0:00 Start', 'Tags: rye, loaf, oven, a, b, c', `${PROSE} `.repeat(12))),
    );
    const draft = fc.record({
      title: line,
      description: lines.map((texts) => texts.join('\n')),
      tags: fc.array(fc.constantFrom('rye', 'Rye', 'loaf', 'oven', 'a', 'b', 'c', 'x'.repeat(51), 'y'.repeat(300)), {
        maxLength: 9,
      }),
    });
    const focus = chosen('rye bread');
    fc.assert(
      fc.property(draft, fc.constantFrom(...Object.keys(DRAFT_FIXES)), (overrides, checkId) => {
        const video = makeVideo(overrides);
        const edits = proposeFix(checkId, video, suggestions, focus);
        if (!edits) return;
        const changes = planChanges(video, edits);
        const changed = { ...video, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) };
        const broken = (of: Video) =>
          scoreVideo(of, { focus })
            .results.filter(({ group, status }) => group === 'validity' && status === 'improve')
            .map(({ id }) => id);
        const result = scoreVideo(changed, { focus }).results.find(({ id }) => id === checkId);
        expect(result?.status).toBe('pass');
        expect(broken(video)).toEqual(expect.arrayContaining(broken(changed)));
        expect(proposeFix(checkId, changed, suggestions, focus)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
