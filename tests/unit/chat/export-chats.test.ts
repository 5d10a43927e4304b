import { describe, expect, it } from 'vitest';
import { exportChats } from '@/lib/chat/export-chats';
import { askedQuestion, emptyAnswer } from '@/lib/chat/growing-answer';
import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';
import { USAGE } from '../../support/make-ai';
import { NOW } from '../../support/make-jobs';

const CHAT: ChatRow = {
  ...{ id: 'abcd1234', scope: 'video', scopeId: 'sourdough01', subject: 'Sour*dough*', title: 'Why # 62?' },
  ...{ isRenamed: false, createdAt: NOW, updatedAt: NOW, previewedAt: NOW },
};
const RECEIPT = {
  id: 'r1',
  kind: 'number',
  label: 'SEO score',
  value: 62,
  about: null,
  origin: 'local',
  asOf: NOW,
} as const;
const QUESTION = askedQuestion('abcd1234', 0, NOW, 'Why is\n# my score 62?');

function answer(parts: Partial<ChatMessageRow> = {}): ChatMessageRow {
  return {
    ...emptyAnswer('abcd1234', 1, NOW),
    ...{ text: 'Your score is 62, of 100.\n\n## You\n\n![x](https://evil.example)', state: 'done', end: 'complete' },
    ...{ provider: 'gemini', model: 'gemini-3.5-flash-lite', usage: USAGE, costUsd: 0 },
    steps: [{ id: 's', tool: 'run_checks', args: {}, at: NOW, durationMs: 12, problem: null, receipts: [RECEIPT] }],
    claims: [
      { start: 14, end: 16, kind: 'number', receiptId: 'r1' },
      { start: 21, end: 24, kind: 'number', receiptId: null },
    ],
    exchange: [{ message: { thoughtSignature: 'secret-to-nobody' }, saidChars: 0 }],
    ...parts,
  };
}

const markdown = (...messages: ChatMessageRow[]): string => exportChats([{ chat: CHAT, messages }], 'markdown');

describe('as Markdown', () => {
  it('says who said what and when, what was looked up, and where facts come from', () => {
    expect(markdown(QUESTION, answer())).toBe(
      [
        '# Why \\# 62?',
        'About “Sour\\*dough\\*”, begun 2026-11-21 09:00 UTC.',
        '## You, 2026-11-21 09:00 UTC',
        '> Why is  \n> \\# my score 62?',
        '## Gemini (gemini-3.5-flash-lite), 2026-11-21 09:00 UTC',
        '> Your score is 62[^abcd-1], of 100.\n> \n> ## You\n> \n> !&#91;x&#93;(https://evil.example)',
        'What was looked up: `run_checks`',
        '[^abcd-1]: SEO score: 62 (Limelight, not YouTube, 2026-11-21 09:00 UTC)\n',
      ].join('\n\n'),
    );
  });

  it('marks a fact once, however often it is said', () => {
    const claims = [14, 21].map((start) => ({ start, end: start + 2, kind: 'number' as const, receiptId: 'r1' }));
    const text = markdown(answer({ claims }));
    expect(text.match(/\[\^abcd-1\](?!:)/g)).toHaveLength(2);
    expect(text.match(/\[\^abcd-1\]:/g)).toHaveLength(1);
  });

  it.each([
    ['beyond the text', { start: 900, end: 902, kind: 'number', receiptId: 'r1' }],
    ['with a receipt that is gone', { start: 14, end: 16, kind: 'number', receiptId: 'r9' }],
  ] as const)('has no mark for a claim %s', (_, claim) => {
    expect(markdown(answer({ claims: [claim] }))).not.toContain('[^');
  });

  it.each([
    [{ state: 'stopped' }, 'You stopped this answer.'],
    [{ state: 'interrupted', end: null }, 'in the middle of this answer'],
    [{ state: 'interrupted', end: 'cut' }, 'The connection broke'],
    [{ end: 'length' }, 'greatest length'],
    [{ state: 'failed', problem: 'budget-reached' }, 'budget'],
    [{ state: 'failed', problem: null }, 'Something went wrong'],
  ] as const)('says how it ended: %j', (parts, words) => {
    expect(markdown(answer(parts))).toContain(words);
  });

  it.each([
    ['offline', 'Limelight, without a model'],
    ['built-in', 'Model on this device'],
    [null, 'Limelight, without a model'],
  ] as const)('names %s', (provider, name) => {
    expect(markdown(answer({ provider }))).toContain(`## ${name}, `);
  });

  it('shows what was proposed, and whether it was applied', () => {
    const proposal = { videoId: 'sourdough01', why: 'Shorter.', appliedAt: null };
    const proposals: ChatMessageRow['proposals'] = [
      {
        id: 'p1',
        ...proposal,
        edits: [
          { field: 'title', text: 'Rye *bread*' },
          { field: 'tags', add: ['rye'] },
        ],
      },
      {
        ...{ id: 'p2', ...proposal, appliedAt: NOW },
        edits: [
          { field: 'description', insert: 'First.', at: 'start' },
          { field: 'description', insert: 'Last.', at: 'end' },
          { field: 'description', text: 'Whole.' },
          { field: 'tags', remove: ['a', 'b'] },
          { field: 'tags', set: ['c'] },
        ],
      },
    ];
    const text = markdown(answer({ proposals }));
    expect(text).toContain(
      'Proposed change (not applied)\n\n> Shorter.\n\n> New title: Rye \\*bread\\*\n\n> Tags to add: rye',
    );
    expect(text).toContain('Proposed change (applied 2026-11-21 09:00 UTC)');
    expect(text).toContain('> At the end of the description: Last.');
    expect(text).toContain('> Tags to remove: a, b\n\n> All tags from now on: c');
  });

  it('keeps several apart, and one without a title or a word', () => {
    const empty = { ...CHAT, id: 'efgh', title: ' ' };
    const text = exportChats(
      [
        { chat: CHAT, messages: [answer({ text: '', steps: [], claims: [] })] },
        { chat: empty, messages: [] },
      ],
      'markdown',
    );
    expect(text.split('\n\n---\n\n')).toHaveLength(2);
    expect(text).toContain('# New conversation\n\nAbout');
    expect(text).not.toContain('>');
  });
});

describe('as JSON', () => {
  it('holds all that was said and found, with dates that can be read', () => {
    const read = JSON.parse(exportChats([{ chat: CHAT, messages: [QUESTION, answer()] }], 'json'));
    const at = '2026-11-21T09:00:00.000Z';
    expect(read).toMatchObject({
      ...{ format: 'limelight-chats', version: 1 },
      chats: [
        {
          ...{ scope: 'video', scopeId: 'sourdough01', subject: 'Sour*dough*', title: 'Why # 62?', createdAt: at },
          messages: [
            { role: 'user', text: 'Why is\n# my score 62?', at },
            {
              ...{ role: 'model', model: 'gemini-3.5-flash-lite', usage: USAGE, at },
              claims: [{ receiptId: 'r1' }, { receiptId: null }],
              steps: [{ tool: 'run_checks', durationMs: 12, at, receipts: [{ value: 62, asOf: at }] }],
            },
          ],
        },
      ],
    });
  });

  it('holds no signatures of the model’s', () => {
    expect(exportChats([{ chat: CHAT, messages: [answer()] }], 'json')).not.toContain('secret-to-nobody');
  });
});
