const STEP_MS = 16;

/**
 * Whether `isSo` becomes true before the time is up, asked at once and then about once a frame. Timers and not frames:
 * there are none in a tab that is not looked at.
 */
export async function waitUntil(isSo: () => boolean, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (!isSo()) {
    if (performance.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return true;
}

/** Whether `isSo` stays true for the whole time. */
export async function staysSo(isSo: () => boolean, timeMs: number): Promise<boolean> {
  return !(await waitUntil(() => !isSo(), timeMs));
}
