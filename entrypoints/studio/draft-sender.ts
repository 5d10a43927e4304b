import type { DraftReply } from '@/lib/messages/to-background';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import { type ProblemCode, problemCodeOf } from '@/lib/problem/problem';

const RETRY_MS = 300;
/** Longer than any analysis takes: the background was stopped without a word. */
const DEADLINE_MS = 10_000;

export interface Ports {
  ask(capture: DraftCapture): Promise<DraftReply>;
  /** Says that there is no draft any more; never rejects. */
  leave(): Promise<unknown>;
  onReply(reply: DraftReply): void;
  onProblem(code: ProblemCode): void;
}

/**
 * Carries captures to the background one at a time: of those that come while one is under way, only the newest goes
 * next. What comes back about a draft that is no longer there is dropped.
 */
export class DraftSender {
  #ports: Ports;
  #next: DraftCapture | null = null;
  #isLeaving = false;
  #isBusy = false;
  /** Counts the drafts, to tell whose answer comes. */
  #draft = 0;
  /** The thumbnail of which the background has the copy. */
  #copied: string | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  send(capture: DraftCapture): void {
    this.#next = capture;
    if (!this.#isBusy) void this.#run();
  }

  /** Another draft comes: nothing of the one before is sent or answered any more. */
  startOver(): void {
    this.#draft += 1;
    this.#next = null;
    this.#copied = null;
  }

  /** No draft is there any more. The background hears so after all that is still under way. */
  leave(): void {
    this.startOver();
    this.#isLeaving = true;
    if (!this.#isBusy) void this.#run();
  }

  /** The background may have lost what it had: the next capture brings everything again. */
  forgetCopy(): void {
    this.#copied = null;
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (this.#isLeaving || this.#next) {
      const capture = this.#isLeaving ? null : this.#take();
      this.#isLeaving = false;
      if (capture) await this.#carry(capture);
      else await this.#ports.leave();
    }
    this.#isBusy = false;
  }

  async #carry(capture: DraftCapture): Promise<void> {
    const draft = this.#draft;
    try {
      const reply = await this.#askTwice(capture);
      if (draft !== this.#draft) return;
      if (capture.thumbnail?.dataUrl) this.#copied = capture.thumbnail.src;
      this.#ports.onReply(reply);
    } catch (error) {
      if (draft === this.#draft) this.#ports.onProblem(problemCodeOf(error) ?? 'page-not-read');
    }
  }

  /** The background keeps the picture's copy, so that it need not come with every change. */
  #take(): DraftCapture | null {
    const capture = this.#next;
    this.#next = null;
    if (!capture?.thumbnail || capture.thumbnail.src !== this.#copied) return capture;
    return { ...capture, thumbnail: { ...capture.thumbnail, dataUrl: null } };
  }

  /** A background that was stopped on the way is started again by the second message. */
  async #askTwice(capture: DraftCapture): Promise<DraftReply> {
    const draft = this.#draft;
    try {
      return await within(DEADLINE_MS, this.#ports.ask(capture));
    } catch (error) {
      if (problemCodeOf(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      if (draft !== this.#draft) throw error;
      return within(DEADLINE_MS, this.#ports.ask(capture));
    }
  }
}

async function within<Result>(timeMs: number, answer: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer.')), timeMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
