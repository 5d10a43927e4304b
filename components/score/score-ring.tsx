import { t } from '@/lib/words/words';
import { scoreWord } from './score-word';

const RADIUS = 31;
const LENGTH = 2 * Math.PI * RADIUS;

interface ScoreRingProps {
  score: number | null;
  /** Half the size and without the word, which then stands beside it. */
  isSmall?: boolean;
}

/** The SEO score as a ring. With `null` there is no meter, only an empty ring beside the words that say why. */
export function ScoreRing({ score, isSmall = false }: ScoreRingProps) {
  const word = score === null ? '' : scoreWord(score);
  const meter =
    score === null
      ? { 'aria-hidden': true }
      : {
          role: 'meter',
          'aria-label': t('score.name'),
          'aria-valuemin': 0,
          'aria-valuemax': 100,
          'aria-valuenow': score,
          'aria-valuetext': `${score}, ${word}`,
        };
  return (
    <div {...meter} className={`flex shrink-0 flex-col items-center ${isSmall ? 'w-10' : 'w-18'}`}>
      <svg viewBox="0 0 72 72" className={isSmall ? 'size-10' : 'size-18'} aria-hidden>
        <circle cx="36" cy="36" r={RADIUS} fill="none" strokeWidth={isSmall ? 8 : 6} className="stroke-track" />
        {score !== null && score > 0 && (
          <circle
            cx="36"
            cy="36"
            r={RADIUS}
            fill="none"
            strokeWidth={isSmall ? 8 : 6}
            strokeLinecap="round"
            strokeDasharray={`${(LENGTH * score) / 100} ${LENGTH}`}
            transform="rotate(-90 36 36)"
            className="stroke-accent transition-[stroke-dasharray] duration-150"
          />
        )}
        <text
          x="36"
          y="37"
          textAnchor="middle"
          dominantBaseline="central"
          className={`tabular fill-ink font-semibold ${isSmall ? 'text-2xl' : 'text-xl'}`}
        >
          {score ?? '–'}
        </text>
      </svg>
      {!isSmall && (
        <span className="text-xs font-medium" aria-hidden>
          {word}
        </span>
      )}
    </div>
  );
}
