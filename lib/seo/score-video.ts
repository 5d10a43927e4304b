import type { Video } from '@/lib/video/video';
import type { CheckGroup, CheckInput, FocusPhrase } from './check';
import { chooseNextFix } from './choose-next-fix';
import { RUBRIC, RUBRIC_VERSION, type RubricEntry } from './rubric';
import { runCheck } from './run-check';
import type { CheckResult, GroupScore, RubricSettings, Scorecard } from './scorecard';
import { createTextFacts } from './text/text-facts';

export interface ScoreOptions {
  settings: RubricSettings;
  /** What the creator says the video is about; `null` lets the title tell, for information only. */
  focus: FocusPhrase | null;
  /** The shipped rubric unless a test brings its own. */
  rubric: readonly RubricEntry[];
}

const DEFAULT_SETTINGS: RubricSettings = { disabledChecks: [], thresholds: {} };

const GROUPS: readonly CheckGroup[] = ['validity', 'title', 'description', 'structure', 'thumbnail', 'tags'];

/**
 * Judges how a video is packaged. Pure: the same video, options and `RUBRIC_VERSION` give the same scorecard. What a page does not show is
 * left out of the mean, never counted as missing; without a title or description at all (`null`) there is no score, because the rest would
 * pass for the whole. It says nothing about views and is no forecast of them.
 */
export function scoreVideo(video: Video, options: Partial<ScoreOptions> = {}): Scorecard {
  const { settings = DEFAULT_SETTINGS, focus = null, rubric = RUBRIC } = options;
  const text = createTextFacts(video);
  const chosen = focus && focus.text.trim() !== '' ? focus : null;
  const input: CheckInput = { video, text, focus: chosen };
  const judged = rubric
    .filter(({ check }) => !settings.disabledChecks.includes(check.id))
    .map((entry) => ({ weight: entry.weight, ...runCheck(entry.check, input, settings.thresholds[entry.check.id]) }));
  const total = judged.reduce((sum, { weight, share }) => sum + (share === null ? 0 : weight), 0);
  const results = judged.map(({ weight, share, result }): CheckResult => {
    const points = share === null || total === 0 ? 0 : (weight / total) * 100;
    return { ...result, points, earned: points * (share ?? 0) };
  });
  const isHalfUnknown = video.title === null || video.description === null;
  return {
    rubricVersion: RUBRIC_VERSION,
    score: total === 0 || isHalfUnknown ? null : Math.round(sum(results.map(({ earned }) => earned))),
    isValid: judgeValidity(results),
    results,
    groups: GROUPS.map((group) => scoreGroup(group, results)),
    nextFix: chooseNextFix(results),
    focus: chosen ?? inferFocus(text.inferredPhrase),
  };
}

function judgeValidity(results: readonly CheckResult[]): boolean | null {
  const judged = results.filter(
    ({ group, status }) => group === 'validity' && (status === 'pass' || status === 'improve'),
  );
  return judged.length === 0 ? null : judged.every(({ status }) => status === 'pass');
}

function scoreGroup(group: CheckGroup, results: readonly CheckResult[]): GroupScore {
  const members = results.filter((result) => result.group === group);
  return { group, points: sum(members.map(({ points }) => points)), earned: sum(members.map(({ earned }) => earned)) };
}

// Information only, so a text that cannot be read must not cost the score.
function inferFocus(inferPhrase: () => string | null): FocusPhrase | null {
  const text = inferPhrase();
  return text === null ? null : { text, isChosen: false };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
