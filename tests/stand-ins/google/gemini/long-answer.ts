import { charsOf } from './tokens.ts';

const TOKENS = 4_000;

const SENTENCES = [
  'The dough tells you when it is ready: it rises slowly, and a finger leaves a dent that fills again.',
  'Flour, water and salt are all it needs; **time** does the rest.',
  'Say so early: who came for the crumb wants to see the crumb first.',
  'Backwärts gedacht: der Anfang zeigt, was am Ende auf dem Tisch steht.',
  'パンの切れ目は、最初に見せます。',
  'A cold oven is the most common mistake, *and* the easiest to mend.',
];

/** 4,000 tokens of Markdown with everything that takes time to draw: headings, lists, a table, code, several scripts. */
export function longAnswer(subject: string): string {
  const parts = [`# ${subject}`];
  for (let section = 1, length = 0; length < charsOf(TOKENS); section += 1) {
    const part = sectionOf(section);
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n').slice(0, charsOf(TOKENS));
}

function sectionOf(section: number): string {
  const say = (place: number) => SENTENCES[(section + place) % SENTENCES.length] ?? '';
  const list = [0, 1, 2].map((place) => `- ${say(place)}`).join('\n');
  const table = ['| What | Why |', '| --- | --- |', `| ${say(3)} | ${say(4)} |`].join('\n');
  const code = ['```', '0:00 Intro', '1:30 The dough', '```'].join('\n');
  const extras = [list, table, code, `> ${say(5)}`];
  return [`## Part ${section}`, `${say(0)} ${say(1)} ${say(2)}`, extras[section % extras.length]].join('\n\n');
}
