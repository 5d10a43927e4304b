import { browser } from 'wxt/browser';
import { accessTo } from '@/lib/account/host-access';
import type { ProblemCode } from '@/lib/problem/problem';
import { problemWords, t } from '@/lib/words/words';
import { openOptions } from '../page/open-options';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ApiProblemProps {
  problem: ProblemCode;
  onRetry: () => void;
  /** Which of Google's addresses is asked, as wxt.config.ts declares it. */
  origin?: string;
}

/** Why YouTube was not asked or did not answer, and the one button that helps. */
export function ApiProblem({ problem, onRetry, origin = 'https://youtube.googleapis.com/*' }: ApiProblemProps) {
  return (
    <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')}>
      <WayOut problem={problem} onRetry={onRetry} origin={origin} />
    </Notice>
  );
}

/** What is put right in Options: keys, sign-in, consent. */
const IN_OPTIONS: ReadonlySet<ProblemCode> = new Set([
  ...(['terms-not-agreed', 'key-missing', 'key-invalid', 'key-restricted', 'api-not-enabled', 'secret-lost'] as const),
  ...(['account-missing', 'sign-in-expired', 'sign-in-failed', 'client-invalid', 'scope-missing'] as const),
  'channel-missing',
]);

function WayOut({ problem, onRetry, origin }: Required<ApiProblemProps>) {
  if (problem === 'permission-missing') {
    // The API's address is an optional permission, which the browser asks about only inside a click.
    const allow = () => browser.permissions.request(accessTo([origin])).then((isAllowed) => isAllowed && onRetry());
    return (
      <Button look="primary" onClick={() => void allow()}>
        {t('performance.allow')}
      </Button>
    );
  }
  if (problem === 'quota-exceeded') {
    return <Button onClick={() => openOptions('requests')}>{t('performance.showQuota')}</Button>;
  }
  if (IN_OPTIONS.has(problem)) {
    return <Button onClick={() => openOptions('youtube')}>{t('performance.openOptions')}</Button>;
  }
  return <Button onClick={onRetry}>{t('performance.again')}</Button>;
}
