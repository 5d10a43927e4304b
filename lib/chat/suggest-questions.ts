import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';

export interface QuestionState {
  /** What the tab shows; `null` when it shows no video. */
  row: Pick<ReadyRow, 'reading' | 'scorecard'> | null;
  /** The same, where it is a draft in Studio. */
  draft: Pick<DraftRow, 'suggestedTags'> | null;
  scope: ChatRow['scope'];
  /** Whether a model answers; without, only what Limelight can say by itself is suggested. */
  hasModel: boolean;
}

const MAX_QUESTIONS = 4;
const PERFECT = 100;

/** Questions that fit what there is now, the most useful first; in the reader's language. */
export function suggestQuestions(state: QuestionState): string[] {
  const { row, draft, scope } = state;
  const questions = scope === 'channel' ? ofChannel(state) : row ? (draft ? ofDraft(state) : ofPage(state)) : [];
  const asked = questions.filter((question) => question !== null);
  return [...asked, t('chat.askAbilities')].slice(0, MAX_QUESTIONS);
}

type Questions = (string | null)[];

function ofDraft({ row, draft, hasModel }: QuestionState): Questions {
  const video = row?.reading.video;
  const isUntitled = video?.title?.trim() === '';
  return [
    hasModel && isUntitled ? t('chat.askFirstTitle') : null,
    scoreQuestion(row, (score) => t('chat.askScore', [score])),
    row?.scorecard.nextFix ? t('chat.askNextFix') : null,
    video?.tags && (draft?.suggestedTags.length ?? 0) > 0 ? t('chat.askTags') : null,
    hasModel && !isUntitled && video?.title ? t('chat.askTitle') : null,
    hasModel && video?.description?.trim() === '' ? t('chat.askDescription') : null,
  ];
}

function ofPage({ row, hasModel }: QuestionState): Questions {
  const video = row?.reading.video;
  const hasCounts = video?.viewCount != null || video?.likeCount != null;
  return [
    scoreQuestion(row, (score) => t('chat.askPageScore', [score])),
    hasCounts ? t('chat.askCounts') : null,
    hasModel && video?.title ? t('chat.askPageTitle') : null,
    video?.channelId ? t('chat.askCompare') : null,
    row?.scorecard.nextFix && !hasModel ? t('chat.askPageFix') : null,
  ];
}

function ofChannel({ hasModel }: QuestionState): Questions {
  return [
    t('chat.askUsual'),
    t('chat.askBest'),
    hasModel ? t('chat.askIdeas') : null,
    hasModel ? t('chat.askHabits') : null,
  ];
}

function scoreQuestion(row: QuestionState['row'], words: (score: number) => string): string | null {
  const score = row?.scorecard.score ?? null;
  return score === null || score === PERFECT ? null : words(score);
}
