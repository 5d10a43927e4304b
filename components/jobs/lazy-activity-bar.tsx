import { lazy, Suspense } from 'react';

// Nobody opens the popup for it: what the video scores is painted first.
const ActivityBar = lazy(async () => ({ default: (await import('./activity-bar')).ActivityBar }));

export function LazyActivityBar() {
  return (
    <Suspense>
      <ActivityBar />
    </Suspense>
  );
}
