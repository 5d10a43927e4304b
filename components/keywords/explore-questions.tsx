import { useState } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ExplorePart } from './explore-part';
import { ExplorePhraseItem } from './explore-phrase-item';
import type { PhraseAdding } from './use-phrase-adding';

const SHOWN_FIRST = 8;

interface ExploreQuestionsProps {
  questions: readonly string[];
  adding: PhraseAdding | null;
  onExplore: (phrase: string) => void;
}

/** What people ask about the phrase, as the search box offers it: a title or a chapter each. */
export function ExploreQuestions({ questions, adding, onExplore }: ExploreQuestionsProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (questions.length === 0) return null;
  return (
    <ExplorePart title={t('explore.questions', questions.length, [formatCount(questions.length)])}>
      <ul aria-label={t('explore.questionsName')} className="divide-y divide-line border-y border-line">
        {(isWhole ? questions : questions.slice(0, SHOWN_FIRST)).map((question) => (
          <ExplorePhraseItem key={question} phrase={question} adding={adding} onExplore={onExplore} />
        ))}
      </ul>
      {!isWhole && questions.length > SHOWN_FIRST && (
        <Button onClick={() => setIsWhole(true)}>{t('performance.showAll', [formatCount(questions.length)])}</Button>
      )}
    </ExplorePart>
  );
}
