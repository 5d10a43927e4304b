import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { findLanguageModel, MODEL_OPTIONS } from './language-model';
import { reportBuiltIn } from './report-built-in';

/** Of the whole: a message for every kilobyte would be thousands. */
const STEP = 0.01;

/**
 * Has the browser download its own model; to be called in a click, without anything awaited before. How far it is can be
 * followed in the row of the model. Throws `model-unavailable`.
 */
export async function downloadBuiltIn(): Promise<void> {
  const model = findLanguageModel();
  if (!model) throw new Problem('model-unavailable');
  let told = -STEP;
  const tell = (progress: number): void => {
    if (progress < told + STEP) return;
    told = progress;
    // What is lost of it is told with the next step.
    askBackground('tellBuiltIn', { availability: 'downloading', progress }).catch(() => undefined);
  };
  const monitor = (source: Pick<EventTarget, 'addEventListener'>): void =>
    source.addEventListener('downloadprogress', (event) => tell(shareOf(event)));
  try {
    const session = await model.create({ ...MODEL_OPTIONS, monitor });
    session.destroy();
  } catch (cause) {
    await reportBuiltIn();
    throw new Problem('model-unavailable', { cause });
  }
  await reportBuiltIn();
}

/** `loaded` is a share of 1 since Chrome 132; bytes of `total` before. */
function shareOf(event: Event): number {
  const { loaded, total } = event as Partial<Pick<ProgressEvent, 'loaded' | 'total'>>;
  const share = (loaded ?? 0) / (total || 1);
  return Math.min(Math.max(share, 0), 1);
}
