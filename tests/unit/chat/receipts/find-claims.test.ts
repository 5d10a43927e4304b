import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '@/lib/chat/receipts/find-claims';
import { makeTold, makeToldNumbers } from '../../../support/make-told';

const RECEIPTS = [
  ...makeToldNumbers({ 'SEO score': 62, Views: 12_431, 'Like rate': 0.035, Reach: 3_500_000, Published: '2025-03-04' }),
  makeTold({ kind: 'time', label: 'Mixing', value: 245 }),
  makeTold({ kind: 'time', label: 'Long talk', value: 3_723 }),
  makeTold({ kind: 'video', label: 'Video', value: 'Rye bread in 24 hours', about: 'ryebread001' }),
  makeTold({
    kind: 'check',
    label: 'Topic first in the title',
    value: 'title-topic-first',
    about: 'title-topic-first',
  }),
  makeTold({ kind: 'tag', label: 'Tag', value: 'rye starter 101' }),
];

function claimsOf(text: string, question = '', receipts = RECEIPTS): [string, string | null][] {
  return findClaims(text, receipts, question).map(({ start, end, receiptId }) => [text.slice(start, end), receiptId]);
}

describe('a number with a receipt', () => {
  it.each([
    ['Your score is 62.', '62', 'SEO score'],
    ['62/100 is fair.', '62/100', 'SEO score'],
    ['62 / 100 is fair.', '62 / 100', 'SEO score'],
    ['It has **62** of 100.', '62', 'SEO score'],
    ['62 von 100 Punkten', '62', 'SEO score'],
    ['The SEO score is at 62 %.', '62 %', 'SEO score'],
    ['12,431 views', '12,431', 'Views'],
    ['12.431 Aufrufe', '12.431', 'Views'],
    ['12 431 vues', '12 431', 'Views'],
    ['12\u202f431 vues', '12\u202f431', 'Views'],
    ['12’431 Aufrufe', '12’431', 'Views'],
    ['12431 views', '12431', 'Views'],
    ['12.4K views', '12.4K', 'Views'],
    ['12,4 k vues', '12,4 k', 'Views'],
    ['12,4 Tsd. Aufrufe', '12,4 Tsd', 'Views'],
    ['12,400 views', '12,400', 'Views'],
    ['12 thousand views', '12 thousand', 'Views'],
    ['1.2万回再生', '1.2万', 'Views'],
    ['再生回数は12,431回です', '12,431', 'Views'],
    ['१२,४३१ बार देखा गया', '१२,४३१', 'Views'],
    ['١٢٬٤٣١ مشاهدة', '١٢٬٤٣١', 'Views'],
    ['３５０万', '３５０万', 'Reach'],
    ['3,5 Mio. Aufrufe', '3,5 Mio', 'Reach'],
    ['35 lakh views', '35 lakh', 'Reach'],
    ['35,00,000 views', '35,00,000', 'Reach'],
    ['3.5 million', '3.5 million', 'Reach'],
    ['3.5 % of viewers like it', '3.5 %', 'Like rate'],
    ['٣٫٥٪ من المشاهدين', '٣٫٥٪', 'Like rate'],
    ['4 percent like it', '4 percent', 'Like rate'],
    ['Published on 2025-03-04', '2025-03-04', 'Published'],
    ['Published on March 4, 2025', '4, 2025', 'Published'],
    ['am 4. März 2025', '4. März 2025', 'Published'],
    ['le 04/03/2025', '04/03/2025', 'Published'],
    ['2025年3月4日公開', '2025年3月4日', 'Published'],
    ['It came out in 2025.', '2025', 'Published'],
    ['About 62 minutes', '62', 'Long talk'],
    ['评分为62分（满分100）', '62', 'SEO score'],
    ['100点満点中62点', '62', 'SEO score'],
    ['100점 만점에 62점', '62', 'SEO score'],
  ])('%s', (text, written, receipt) => {
    expect(claimsOf(text)).toEqual([[written, receipt]]);
  });

  it('is what the sentence names where two receipts say it', () => {
    const receipts = makeToldNumbers({ Likes: 40, Comments: 40 });
    expect(claimsOf('40 comments', '', receipts)).toEqual([['40', 'Comments']]);
  });

  it('is said exactly before it is rounded', () => {
    const receipts = makeToldNumbers({ Views: 12_431, Median: 12_400 });
    expect(claimsOf('12,400', '', receipts)).toEqual([['12,400', 'Median']]);
  });
});

describe('a number without a receipt', () => {
  it.each([
    ['Your score is 63.', '63'],
    ['13K views', '13K'],
    ['12.5K views', '12.5K'],
    ['10,000 views', '10,000'],
    ['12,430 views', '12,430'],
    ['3.6 % like it', '3.6 %'],
    ['63/100', '63/100'],
    ['0 likes', '0'],
    ['1 like', '1'],
    ['62 views per day: 812', '812'],
    ['It came out in 2024.', '2024'],
    ['It ranks #7', '7'],
    ['"81 views"', '81'],
  ])('%s', (text, written) => {
    expect(claimsOf(text)).toContainEqual([written, null]);
  });

  it('does not hide behind a hundred', () => {
    expect(claimsOf('It has 12 tags and 100 views')).toEqual([
      ['12', null],
      ['100', null],
    ]);
  });
});

describe('times', () => {
  it.each([
    ['At 4:05 the dough', '4:05', 'Mixing'],
    ['At ٤:٠٥', '٤:٠٥', 'Mixing'],
    ['From 1:02:03 on', '1:02:03', 'Long talk'],
    ['From 62:03 on', '62:03', 'Long talk'],
    ['At 4:06 the dough', '4:06', null],
    ['After 4 min 5 s', '4 min 5 s', 'Mixing'],
    ['4分5秒から', '4分5秒', 'Mixing'],
    ['1 hour 2 minutes and 3 seconds long', '1 hour 2 minutes and 3 seconds', 'Long talk'],
    ['4 Minuten und 6 Sekunden', '4 Minuten und 6 Sekunden', null],
  ])('%s', (text, written, receipt) => {
    expect(claimsOf(text)).toEqual([[written, receipt]]);
  });

  it.each(['Start at 0:00.', 'Publish at 6:30 pm.', 'Um 18:30 Uhr.', 'A ratio of 16:9.'])('%s is none', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('leaves proposed chapters alone, but for what was looked up', () => {
    const list = '0:00 Intro\n1:10 Starter\n\n4:05 Mixing in 3 steps\n\nThat is all at 9:09.';
    expect(claimsOf(list)).toEqual([
      ['4:05', 'Mixing'],
      ['9:09', null],
    ]);
  });

  it('takes one line with 0:00 for no list', () => {
    expect(claimsOf('0:00 Intro\nIt peaks at 1:10')).toEqual([['1:10', null]]);
  });
});

describe('names', () => {
  it.each([
    ['See “Rye bread in 24 hours”.', 'Rye bread in 24 hours', 'Video'],
    ['See rye bread in  24 hours!', 'rye bread in  24 hours', 'Video'],
    ['The video ryebread001 did well', 'ryebread001', 'Video'],
    ['https://youtu.be/ryebread001 did well', 'https://youtu.be/ryebread001', 'Video'],
    ['[it](https://www.youtube.com/watch?v=ryebread001) did', 'https://www.youtube.com/watch?v=ryebread001', 'Video'],
    ['https://youtu.be/otherbread1 did well', 'https://youtu.be/otherbread1', null],
    ['title-topic-first is open', 'title-topic-first', 'Topic first in the title'],
    ['Check: topic first in the title', 'topic first in the title', 'Topic first in the title'],
    ['Add **rye starter 101**', 'rye starter 101', 'Tag'],
  ])('%s', (text, written, receipt) => {
    expect(claimsOf(text)).toEqual([[written, receipt]]);
  });

  it('finds a title as Markdown writes it', () => {
    const receipts = [
      makeTold({ kind: 'video', label: 'Odd', value: 'C++ [2024] *fast* isn’t', about: 'oddtitle001' }),
    ];
    expect(claimsOf(String.raw`See C\+\+ \[2024\] \*fast\* isn't`, '', receipts)).toHaveLength(1);
  });

  it.each(['Bread is good', 'Add rye starter 101x'])('wants a short name set apart: %s', (text) => {
    const receipts = [makeTold({ kind: 'video', label: 'Short', value: 'Bread', about: 'shortname01' })];
    expect(claimsOf(text, '', receipts).filter(([, receipt]) => receipt !== null)).toEqual([]);
  });

  it('takes a short name in quotation marks', () => {
    const receipts = [makeTold({ kind: 'video', label: 'Short', value: 'Bread', about: 'shortname01' })];
    expect(claimsOf('See "Bread" and _Bread_', '', receipts)).toEqual([
      ['Bread', 'Short'],
      ['Bread', 'Short'],
    ]);
  });
});

describe('what says nothing', () => {
  it.each([
    ['1. Title\n2. Tags\n10) More'],
    ['## 3. Tags\n**4. Chapters**\n- Step 5: bake'],
    ['The 1st, 2nd and 21st of them'],
    ['`12 tags` and\n```\n99 bottles\n```\n~~~\n98'],
    ['A title: “7 mistakes beginners make in 2025”, or “62 rye loaves from all over”'],
    ['Titel: „Die 5 besten Brote von 2024“ oder «10 erreurs de débutants»'],
    ['Use GPT-4, an MP4 in 4K, 1080p, 3D, H.264, Gemini 3.5.1, 1️⃣ &#39; 24/7'],
    ['See https://example.com/2024/12/page?n=99 and www.example.com/77'],
    ['Here are 3 ideas:\n\n- one\n- two\n  - more\n- three'],
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('counts what a line announces', () => {
    expect(claimsOf('Here are 4 ideas:\n- one\n- two\n\nEnd')).toEqual([['4', null]]);
  });

  it('needs no receipt for what the creator said', () => {
    expect(claimsOf('Fewer than 1,000 in 90 s, as you said', 'Why fewer than 1000 views at 1:30 and 90?')).toEqual([]);
    expect(claimsOf('Fewer than 1,001', 'Why fewer than 1000?')).toEqual([['1,001', null]]);
  });

  it('links what the creator said where it was looked up', () => {
    expect(claimsOf('62 it is', 'Why is my score 62?')).toEqual([['62', 'SEO score']]);
  });
});

describe('the stretches', () => {
  const PIECES = [
    '62',
    '12.4K',
    ' views ',
    '4:05',
    '\n',
    '1. ',
    '“',
    '”',
    '`',
    '**',
    'Rye bread in 24 hours',
    '🍞',
    '१२',
    '/100',
    'ü',
    '0:00 a',
    '#',
    '- ',
  ];
  it('are in the text, sorted and apart', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const claims = findClaims(text, RECEIPTS);
        let last = 0;
        for (const { start, end } of claims) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('find every count that is written in any language of the browser', () => {
    const locales = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'hi', 'ar-EG', 'fa', 'ja', 'pt-BR', 'es', 'bn', 'sv');
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999_999 }), locales, (value, locale) => {
        const text = `→ ${new Intl.NumberFormat(locale).format(value)} ←`;
        expect(findClaims(text, [makeTold({ value })])).toMatchObject([{ receiptId: 'Views' }]);
      }),
    );
  });
});
