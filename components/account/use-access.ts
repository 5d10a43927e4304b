import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadAccess, type AccessName } from './access';

/** What the browser allows, also when it is changed in its own settings; `null` while that is not known yet. */
export function useAccess(): readonly AccessName[] | null {
  const [access, setAccess] = useState<AccessName[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = (): void => {
      void loadAccess().then((found) => !isGone && setAccess(found));
    };
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      isGone = true;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return access;
}
