import type { AiPreview } from '@/lib/ai/ai';
import { deleteWritings } from '@/lib/storage/writings';
import type { AiTools } from '../ai-tools';
import { prepareWriting } from './prepare-writing';
import { runWriting } from './run-writing';
import type { WritingRequest } from './writing-request';

/** Writing help as panels ask for it: it can be stopped, and the same is not asked for twice at once. */
export interface Writer {
  /** Resolves when it is over, with the row that says what came of it. Throws as `writeForVideo`. */
  write(request: WritingRequest): Promise<{ id: string }>;
  /** What that would send. Throws as `prepareWriting`. */
  preview(request: WritingRequest): Promise<AiPreview>;
  /** One that is over stays as it is. */
  stop(id: string): void;
  /** One, or without `id` all there are; what runs is stopped. */
  forget(id?: string): Promise<void>;
}

interface Flight {
  id: string;
  abort: AbortController;
  done: Promise<unknown>;
}

export function createWriter(tools: AiTools): Writer {
  const flights = new Map<string, Flight>();

  function begin(inputHash: string, run: (id: string, signal: AbortSignal) => Promise<unknown>): Flight {
    const [id, abort] = [crypto.randomUUID() as string, new AbortController()];
    const done = run(id, abort.signal).finally(() => flights.delete(inputHash));
    const flight = { id, abort, done };
    flights.set(inputHash, flight);
    return flight;
  }

  return {
    async write(request) {
      const prepared = await prepareWriting(tools, request);
      const { known, inputHash } = prepared;
      if (known && !request.isForced) return { id: known.id };
      const flight =
        flights.get(inputHash) ??
        begin(inputHash, (id, signal) => runWriting(tools, prepared, { id, jobId: null, signal }));
      await flight.done;
      return { id: flight.id };
    },
    async preview(request) {
      const { composed, purpose } = await prepareWriting(tools, request);
      return tools.ai.preview(composed.request, purpose);
    },
    stop(id) {
      for (const flight of flights.values()) if (flight.id === id) flight.abort.abort();
    },
    async forget(id) {
      for (const flight of flights.values()) if (id === undefined || flight.id === id) flight.abort.abort();
      await deleteWritings(tools.database, id);
    },
  };
}
