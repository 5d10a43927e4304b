import type { Log } from '@/lib/health/log';
import type { RelayNews } from '@/lib/messages/ai-requests';
import type { Network } from '@/lib/network/network';
import { sleep, type Sleep } from '@/lib/network/wait';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import type { Ai, AiPurpose } from './ai';
import type { AiEvent, AiPort, AiRequest } from './ai-port';
import { askOpenPages } from './built-in/ask-open-pages';
import { type BuiltInPort, createBuiltInPort } from './built-in/built-in-port';
import { OFFLINE } from './choose-chain';
import { createBudget } from './create-budget';
import type { Desk } from './desk';
import { createGeminiPort, type GeminiPort } from './gemini/create-gemini-port';
import { checkKey, refreshModels } from './keep-models';
import { loadGeminiKey } from './load-gemini-key';
import { createOfflinePort } from './offline/offline-port';
import { chooseFrom, loadFacts } from './plan-answer';
import { previewAnswer } from './preview-answer';
import { streamAnswer } from './stream-answer';

export interface AiParts {
  database: LimelightDatabase;
  network: Network;
  /** Epoch ms. */
  now: () => number;
  log: Log;
  /** Makes a row that panels show; never throws. */
  notify: (event: NewEvent) => Promise<void>;
  hasPermission: (url: string) => Promise<boolean>;
}

/** For tests: other models, and no real waiting. */
export interface AiStandIns {
  gemini?: GeminiPort;
  builtIn?: BuiltInPort;
  offline?: AiPort;
  sleep?: Sleep;
}

/** The models, with what else the background does about them. */
export interface AiDesk extends Ai {
  /** Asks Google which models there are, and keeps the list. */
  refreshModels(): Promise<void>;
  /** Tries a saved key by listing models; what was found stands in its row. */
  checkKey(keyId: string): Promise<void>;
  /** What the page with the model on this device tells. */
  hearRelay(news: RelayNews): void;
  /** Stops every answer that runs, and waits until they are booked, but no longer than two seconds. */
  stopAll(): Promise<void>;
}

const STOP_MS = 2_000;

export function createAi(parts: AiParts, standIns: AiStandIns = {}): AiDesk {
  const { database, network, now, log, notify, hasPermission } = parts;
  const doze = standIns.sleep ?? sleep;
  const loadKey = (keyId?: string): Promise<string> => loadGeminiKey(parts, keyId);
  const gemini = standIns.gemini ?? createGeminiPort({ network, loadKey });
  const builtIn = standIns.builtIn ?? createBuiltInPort({ pages: askOpenPages, sleep: doze });
  const ports = { gemini, 'built-in': builtIn, offline: standIns.offline ?? createOfflinePort() };
  const desk: Desk = { database, now, log, notify, hasPermission, ports, sleep: doze, budget: createBudget(parts) };
  const running = new Map<AbortController, Promise<void>>();

  async function* stream(request: AiRequest, about: AiPurpose): AsyncGenerator<AiEvent, void> {
    const stopper = new AbortController();
    const signal = about.signal ? AbortSignal.any([about.signal, stopper.signal]) : stopper.signal;
    const correlationId = about.correlationId ?? crypto.randomUUID();
    const over = openPromise();
    running.set(stopper, over.promise);
    try {
      yield* streamAnswer(desk, request, { ...about, signal, correlationId });
    } finally {
      running.delete(stopper);
      over.resolve();
    }
  }

  return {
    stream,
    preview: (request, about) => previewAnswer(desk, request, about),
    async choose({ feature }) {
      const needs = { feature, hasTools: false, hasImages: feature === 'thumbnail', hasSchema: false };
      const chain = chooseFrom(desk, await loadFacts(desk), { ...needs, inputTokens: 0, hasOffline: true });
      const step = chain.steps[0] ?? OFFLINE;
      return { ...step, capabilities: ports[step.provider].capabilities(step.model) };
    },
    refreshModels: () => refreshModels(parts, gemini),
    checkKey: (keyId) => checkKey(parts, gemini, keyId),
    hearRelay: (news) => builtIn.hear(news),
    async stopAll() {
      const open = [...running.values()];
      for (const stopper of running.keys()) stopper.abort();
      if (open.length > 0) await Promise.race([Promise.all(open), doze(STOP_MS)]);
    },
  };
}

function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
