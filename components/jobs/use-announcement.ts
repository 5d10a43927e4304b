import { useEffect, useRef, useState } from 'react';
import { eventTitle, jobTitle, stateWords } from './activity-words';
import { type ActivityRows, isImportant, sortActivity } from './sort-activity';
import { t } from '@/lib/words/words';

/** What to read out: what changed its state since the last look. Not what was there at the first, and no percentages. */
export function useAnnouncement(rows: ActivityRows | null): string {
  const known = useRef<Map<string, string> | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!rows) return;
    const before = known.current;
    const now = sentencesOf(rows);
    known.current = now;
    if (!before) return;
    const changed = [...now].filter(([id, sentence]) => before.get(id) !== sentence);
    if (changed.length > 0) setText(changed.map(([, sentence]) => sentence).join(' · '));
  }, [rows]);
  return text;
}

function sentencesOf(rows: ActivityRows): Map<string, string> {
  const { open, troubled, news, finished } = sortActivity(rows);
  const jobs = [...open, ...troubled.map(({ job }) => job), ...finished];
  return new Map([
    ...jobs.map((job) => [job.id, t('activity.titled', [jobTitle(job), stateWords(job, Date.now())])] as const),
    ...news.filter(isImportant).map((event) => [`event ${event.id}`, eventTitle(event)] as const),
  ]);
}
