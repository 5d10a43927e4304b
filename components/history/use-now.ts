import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** Epoch ms, moving on while the page is open, so that "2 minutes ago" stays true. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
