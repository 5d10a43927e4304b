import type { Prompt, ToolResult } from './prompt.ts';

type Found = Record<string, unknown>;

const MOST_LINES = 5;

/** How what each tool found is put into words: with its own numbers and names, and with no others. */
const REPORTS: Record<string, (found: Found) => string[]> = {
  read_video: ({ titleCharacters, descriptionCharacters, tagCount }) => [
    sentence`The title has **${titleCharacters} characters**, the description **${descriptionCharacters}**, and there are **${tagCount} tags**.`,
  ],
  run_checks: ({ score, nextFix, open }) => {
    const { id, title, advice, pointsToGain } = recordOf(nextFix);
    const others = recordsOf(open).filter((check) => check['id'] !== id);
    return [
      sentence`Your score is **${score}** of 100.`,
      sentence`Start with “${title}”: ${advice} That brings **${pointsToGain} points**.`,
      listOf(others, (check) => sentence`“${check['title']}”: **${check['pointsToGain']} points** to gain`),
    ];
  },
  explain_check: ({ why, evidence }) => [sentence`${why}`, sentence`How sure that is: ${evidence}.`],
  suggest_tags: ({ tags }) => [
    'These tags are missing:',
    listOf(recordsOf(tags), ({ tag, why }) => sentence`“${tag}”: ${firstOf(why)}`),
  ],
  keyword_evidence: ({ phrase, demand, related }) => [
    sentence`Demand for “${phrase}”: ${recordOf(demand)['band']}.`,
    listOf(recordsOf(related), (one) => sentence`“${one['phrase']}”`),
  ],
  search_library: ({ videos }) => [
    listOf(recordsOf(videos), ({ title, views }) => sentence`“${title}”: **${views} views**`) ||
      'You have nothing about that yet.',
  ],
  compare_videos: ({ videos }) => [
    listOf(recordsOf(videos), ({ title, views }) => sentence`“${title}”: **${views} views**`),
  ],
  channel_medians: ({ medians }) => {
    const { views, titleCharacters, tagCount } = recordOf(medians);
    return [
      sentence`Usual for the channel are **${views} views**, **${titleCharacters} characters** of title and **${tagCount} tags**.`,
    ];
  },
  read_chapters: ({ chapters }) => [listOf(recordsOf(chapters), ({ at, title }) => sentence`${at} “${title}”`)],
  propose_edit: ({ isProposed, why, scoreBefore, scoreAfter }) =>
    isProposed === false
      ? [sentence`That cannot be proposed: ${why}`]
      : [
          'I made a proposal. Look at it, and apply it if you like it.',
          sentence`Your score would go from **${scoreBefore}** to **${scoreAfter}**.`,
        ],
};

/** What tools found, as a model would put it: the answer first, what it looked at last. Empty where none was called. */
export function reportResults({ results }: Prompt): string {
  const looked = results.filter(({ name }) => name === 'read_video');
  const others = results.filter(({ name }) => name !== 'read_video');
  const isProposed = others.some(({ name }) => name === 'propose_edit');
  return [...others, ...(isProposed ? [] : looked)]
    .map(report)
    .filter((part) => part !== '')
    .join('\n\n');
}

function report({ name, value }: ToolResult): string {
  const { error, data = value } = recordOf(value);
  if (typeof error === 'string') return `${name} told me nothing: ${error}`;
  const found = recordOf(data);
  const told = found['isKnown'] === false ? [sentence`${found['why']}`] : REPORTS[name]?.(found);
  return (told ?? numbersIn(found)).filter((part) => part !== '').join('\n\n');
}

/** Empty where something is not known: what is not known is not said. */
function sentence(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  if (values.some((value) => value === null || value === undefined || value === '')) return '';
  return String.raw({ raw: parts }, ...values);
}

function listOf(items: readonly Found[], write: (item: Found) => string): string {
  const lines = items.map(write).filter((line) => line !== '');
  return lines
    .slice(0, MOST_LINES)
    .map((line) => `- ${line}`)
    .join('\n');
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function recordsOf(value: unknown): Found[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Found {
  return typeof value === 'object' && value !== null ? (value as Found) : {};
}

/** Of a tool nobody here knows. */
function numbersIn(found: Found): string[] {
  const numbers = Object.entries(found).filter(([, value]) => typeof value === 'number');
  return [
    numbers
      .map(([name, value]) => `- ${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}: **${String(value)}**`)
      .join('\n'),
  ];
}
