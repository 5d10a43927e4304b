import { useEffect } from 'react';
import { reportBuiltIn } from '@/lib/ai/built-in/report-built-in';
import { serveBuiltIn } from '@/lib/ai/built-in/serve-built-in';

/** Shows nothing: while its page is open, the background can use the browser's own model by it. Twice does no harm. */
export function BuiltInRunner() {
  useEffect(() => {
    serveBuiltIn();
    // A background that is just being updated hears of it from the next page.
    reportBuiltIn().catch(() => undefined);
  }, []);
  return null;
}
