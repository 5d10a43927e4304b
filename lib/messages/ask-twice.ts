import { browser } from 'wxt/browser';
import { problemCodeOf } from '@/lib/problem/problem';

/**
 * Asks the background something that may be asked again, and does so once when the first question came to nothing: the
 * browser may stop a background in the middle of an answer, and the next message starts another. What the background
 * itself refuses (any `Problem`) is not asked again, and neither is anything after an update of Limelight.
 */
export async function askTwice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (problemCodeOf(error) !== null || !browser.runtime?.id) throw error;
    console.debug('Limelight:', error);
    return ask();
  }
}
