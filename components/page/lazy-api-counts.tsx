import { useLiveQuery } from 'dexie-react-hooks';
import { type ComponentProps, lazy, Suspense } from 'react';
import { database } from '@/lib/storage/database';
import { orElseWithoutDatabase } from './or-else-without-database';

const ApiCounts = lazy(async () => ({ default: (await import('../performance/api-counts')).ApiCounts }));

/** Loaded only for creators with a key or a sign-in, and after everything that needs neither. */
export function LazyApiCounts(props: ComponentProps<typeof ApiCounts>) {
  const isAny = useLiveQuery(() => orElseWithoutDatabase(false, hasCredential), [], false);
  if (!isAny) return null;
  return (
    <Suspense>
      <ApiCounts {...props} />
    </Suspense>
  );
}

async function hasCredential(): Promise<boolean> {
  return (await database.apiKeys.count()) + (await database.accounts.count()) > 0;
}
