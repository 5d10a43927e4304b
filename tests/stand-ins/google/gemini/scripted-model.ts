import { argumentsFor } from './arguments.ts';
import { type Facts, readFacts } from './facts.ts';
import { longAnswer } from './long-answer.ts';
import type { Prompt } from './prompt.ts';
import { reportResults } from './report-results.ts';
import { coreOf, describeVideo, titleIdeas } from './title-ideas.ts';
import type { ModelCall, ModelTurn } from './turn.ts';
import { writeBySchema } from './write-by-schema.ts';

/** To what question which tools are called, step by step; those of one step at once. The first that fits is taken. */
const RULES: readonly (readonly [asked: RegExp, steps: readonly (readonly string[])[]])[] = [
  [/what do (?:the comments|viewers) say/i, [['read_comments']]],
  [/step by step|one after the other/i, [['read_video'], ['run_checks']]],
  [/propose|(?:better|new|another) title|improve/i, [['read_video'], ['propose_edit']]],
  [/explain|what does .* mean/i, [['explain_check']]],
  [/score|fix|wrong|check/i, [['read_video', 'run_checks']]],
  [/compare/i, [['search_library'], ['compare_videos']]],
  [/chapter|transcript/i, [['read_chapters']]],
  [/\btags?\b/i, [['suggest_tags']]],
  [/keyword|phrase|search(?:ed)? for/i, [['keyword_evidence']]],
  [/median|usual|channel|views|perform/i, [['channel_medians']]],
  [/library|my (?:other )?videos|made before/i, [['search_library']]],
];

/** No tool finds it. */
const INVENTED = 8_675_309;
const SLOW_MS = 150;

/**
 * The model of e2e, demo and bench: the same request gets the same answer, by rules anybody can read. It calls the tools it
 * is offered, says only numbers that those found (but for "make something up"), and answers by schema where there is one.
 */
export function answerAs(prompt: Prompt): ModelTurn {
  const { question, schema } = prompt;
  if (schema !== null)
    return { thought: 'They want JSON.', text: JSON.stringify(writeBySchema(schema, readFacts(prompt))) };
  const calls = nextCalls(prompt);
  if (calls.length > 0) {
    return { thought: `I need ${calls.map(({ name }) => name).join(' and ')} for that.`, calls };
  }
  const made = /make something up/i.test(question)
    ? [`It will get **${INVENTED.toLocaleString('en')} views** by Friday.`]
    : [];
  const isLong = /\blong\b/i.test(question);
  const said = isLong
    ? longAnswer(coreOf(readFacts(prompt).title))
    : [reportResults(prompt), ...made].filter(Boolean).join('\n\n');
  const text = restOf(prompt, said || quote(prompt));
  const isSlow = /\bslow/i.test(question);
  return { thought: 'I have what I need.', text, ...(isSlow && { pauseMs: SLOW_MS, pieceChars: 12 }) };
}

/** What is left to say of an answer that broke off. */
function restOf({ begun }: Prompt, text: string): string {
  return begun !== null && text.startsWith(begun) ? text.slice(begun.length) : text;
}

/** Of the first rule that fits, the first step of which a tool is offered and not called yet. */
function nextCalls(prompt: Prompt): ModelCall[] {
  const { question, tools, calls } = prompt;
  const [, steps = []] = RULES.find(([asked]) => asked.test(question)) ?? [];
  for (const step of steps) {
    const due = step.filter((name) => tools.has(name) && !calls.some((call) => call.name === name));
    if (due.length > 0) return due.map((name) => ({ name, args: argumentsOf(name, prompt) }));
  }
  return [];
}

function argumentsOf(name: string, prompt: Prompt): Record<string, unknown> {
  const facts = readFacts(prompt);
  const [, quoted] = /["“„«]([^"”“»]+)["”“»]/.exec(prompt.question) ?? [];
  const wanted: Record<string, Record<string, unknown>> = {
    propose_edit: proposal(prompt, facts),
    compare_videos: { first: 'this', second: facts.videos.at(-1)?.id ?? 'this' },
    keyword_evidence: quoted === undefined ? {} : { phrase: quoted },
    search_library: quoted === undefined ? {} : { query: quoted },
    explain_check: { id: quoted ?? facts.checks[0] ?? 'title-length' },
  };
  return argumentsFor(prompt.tools.get(name) ?? {}, prompt, wanted[name]);
}

function proposal({ question }: Prompt, facts: Facts): Record<string, unknown> {
  const core = coreOf(facts.title);
  if (/description/i.test(question)) {
    const description = facts.description === '' ? describeVideo(facts) : `${core}.\n\n${facts.description}`;
    return { field: 'description', description, why: 'It begins with what the video shows.' };
  }
  if (/\btags?\b/i.test(question)) {
    return {
      field: 'tags',
      add: facts.phrases.length > 0 ? facts.phrases : [core],
      why: 'People look for it with these words.',
    };
  }
  const [title = core] = titleIdeas(facts, 1);
  return { field: 'title', title, why: 'It says what the video shows.' };
}

function quote(prompt: Prompt): string {
  const { title } = readFacts(prompt);
  if (title === '') return 'I see no video here. Ask me once one is open.';
  return `Your video is called “${title}”. Ask me about its score, its tags or its chapters.`;
}
