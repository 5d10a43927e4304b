import { t } from '@/lib/words/words';

/** What is said when Limelight itself is gone. Read while the browser still hands out words. */
export interface PartingWords {
  name: string;
  updated: string;
  updatedWay: string;
  failed: string;
  failedWay: string;
  reload: string;
  close: string;
}

export function readPartingWords(): PartingWords {
  return {
    name: t('overlay.name'),
    updated: t('overlay.updated'),
    updatedWay: t('overlay.updatedWay'),
    failed: t('overlay.failed'),
    failedWay: t('overlay.failedWay'),
    reload: t('overlay.reload'),
    close: t('overlay.close'),
  };
}
