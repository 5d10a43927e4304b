import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import { problemWords } from '@/lib/words/words';
import { CheckFindings } from '../health/check-findings';
import { HealthOverview } from '../health/health-overview';
import { useNow } from '../history/use-now';
import { useRequest } from '../page/use-request';
import { Notice } from '../ui/notice';
import { loadSafely } from './load-safely';

/** What the checks found last, followed live; and the button that has the background run them. */
export function SelfChecks() {
  const now = useNow();
  const loaded = useLiveQuery(() => loadSafely(() => database.healthChecks.toArray()), []);
  const { problem: requestProblem, isDone, run } = useRequest();
  const [isChecking, setIsChecking] = useState(false);
  const check = (): void => {
    setIsChecking(true);
    run(askBackground('runHealthChecks', undefined).finally(() => setIsChecking(false)));
  };
  if (!loaded) return <div aria-hidden className="bone h-20" />;
  const problem = loaded.problem ?? requestProblem;
  const rows = loaded.value ?? [];
  return (
    <>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <HealthOverview rows={rows} now={now} isChecking={isChecking} isChecked={isDone} onCheck={check} />
      <CheckFindings rows={rows} now={now} />
    </>
  );
}
