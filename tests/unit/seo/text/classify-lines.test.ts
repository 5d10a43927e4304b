import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyLines, measureOwnShare } from '@/lib/seo/text/classify-lines';

const kindOf = (line: string): string | undefined => classifyLines(line)[0]?.kind;

describe('classifyLines', () => {
  it.each([
    ['Today we bake bread.', 'text'],
    ['今日は食パンを焼きます。', 'text'],
    ['Recipe: mix flour and water, then wait for an hour.', 'text'],
    ['I wrote down all the steps for you in detail at https://a.example/b', 'text'],
    ['レシピの詳しい説明と材料の一覧はこちらのページにまとめました https://a.example', 'text'],
    ['https://a.example', 'link'],
    ['Follow me: https://a.example/me', 'link'],
    ['Instagram – instagram.com/me', 'link'],
    ['公式サイト https://a.example', 'link'],
    ['#bread #baking', 'hashtags'],
    ['0:00 Intro', 'timestamp'],
    ['Music: Somebody – Something', 'credit'],
    ['音楽：だれか', 'credit'],
    ['Business: me@a.example', 'credit'],
    ['@breadlab', 'credit'],
    ['-----', 'blank'],
    ['', 'blank'],
  ])('%j is %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('never throws and loses no line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          classifyLines(text)
            .map((line) => line.text)
            .join('\n'),
        ).toBe(text);
      }),
    );
  });

  it('stays linear', () => {
    for (const part of ['a-', 'a.', '@', 'a@', '#a', '(\n', ': ', 'https://']) classifyLines(part.repeat(1_000_000));
  });
});

describe('measureOwnShare', () => {
  it.each([
    ['', null],
    ['0:00 A', null],
    ['Bread.', 1],
    ['https://a.example', 0],
    ['Bread for you, 17\nhttps://a.example', 0.5],
  ])('%j → %j', (text, share) => {
    expect(measureOwnShare(classifyLines(text))).toBe(share);
  });
});
