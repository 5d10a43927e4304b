import type { ProblemCode } from '@/lib/problem/problem';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useStorageTrouble } from './use-storage-trouble';

/** Above whatever the page shows, which stays as it is: what was typed into it can still be copied. */
export function StorageTrouble({ initial }: { initial: ProblemCode | null }) {
  const trouble = useStorageTrouble(initial);
  if (!trouble) return null;
  return (
    <div className="mx-auto max-w-5xl p-4">
      <Notice what={problemWords(trouble, 'what')} way={problemWords(trouble, 'way')}>
        <Button onClick={() => location.reload()}>{t('page.reload')}</Button>
      </Notice>
    </div>
  );
}
