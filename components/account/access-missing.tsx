import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { requestAccess, type AccessName } from './access';

interface AccessMissingProps {
  names: readonly AccessName[];
  onAllowed?: () => void;
}

/** There is a key or a sign-in, but the browser holds the way to Google back. */
export function AccessMissing({ names, onAllowed }: AccessMissingProps) {
  const ask = (): void => {
    void requestAccess(names).then((isAllowed) => isAllowed && onAllowed?.());
  };
  return (
    <Notice what={t('account.accessMissing')} way={t('account.accessMissingWay')}>
      <Button look="primary" onClick={ask}>
        {t('account.accessAllow')}
      </Button>
    </Notice>
  );
}
