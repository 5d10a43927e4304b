import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { AiPreview } from '@/lib/ai/ai';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { AiShare } from '@/lib/ai/shares';
import { askTwice } from '@/lib/messages/ask-twice';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { WritingRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import type { WritingChoices } from '@/lib/writing/choices';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

export interface Writing {
  /** The newest that came to something; `null` for none. */
  ready: WritingRow | null;
  /** The one that runs now, or the last that did not come to anything; `null` for none. */
  open: WritingRow | null;
  /** What is to be looked at before it is sent; `null` while nothing is. */
  preview: AiPreview | null;
  isBusy: boolean;
  problem: ProblemCode | null;
  ask: (choices: WritingChoices, isForced: boolean) => void;
  send: () => void;
  dismiss: () => void;
  share: (what: AiShare) => void;
  stop: () => void;
}

interface Wish {
  feature: WritingFeatureId;
  videoId: VideoId;
  tabId: number | null;
  choices: WritingChoices;
  isForced?: boolean;
}

/** Kinds whose request was looked at since the panel was opened: what is sent is shown before the first of each. */
const seen = new Set<WritingFeatureId>();

/** One kind of writing help for one video. */
export function useWriting(feature: WritingFeatureId, videoId: VideoId, tabId: number | null): Writing {
  const rows =
    useLiveQuery(() => orElseWithoutDatabase([], () => loadRows(videoId, feature)), [videoId, feature]) ?? [];
  const [pending, setPending] = useState<{ wish: Wish; preview: AiPreview } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  const newest = rows[0] ?? null;

  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setIsBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemCodeOf(error) ?? 'unexpected');
    } finally {
      setIsBusy(false);
    }
  };
  const write = async (wish: Wish): Promise<void> => {
    setPending(null);
    seen.add(feature);
    await askBackground('write', wish);
  };
  const look = async (wish: Wish): Promise<void> => {
    const shown = await askPreview(wish);
    const leaves = shown.provider === 'gemini' && !seen.has(feature);
    if (leaves || shown.missingShares.length > 0) setPending({ wish, preview: shown });
    else await write(wish);
  };
  return {
    ready: rows.find(({ state }) => state === 'ready') ?? null,
    open: newest && newest.state !== 'ready' ? newest : null,
    preview: pending?.preview ?? null,
    isBusy,
    problem,
    ask: (choices, isForced) =>
      void run(() => look({ feature, videoId, tabId, choices, ...(isForced && { isForced }) })),
    send: () => pending && void run(() => write(pending.wish)),
    dismiss: () => setPending(null),
    share: (what) =>
      pending &&
      void run(async () => {
        await askBackground('agreeToShare', { what, isAgreed: true });
        setPending({ ...pending, preview: await askPreview(pending.wish) });
      }),
    stop: () => newest && void askBackground('stopWriting', { id: newest.id }).catch(() => undefined),
  };
}

function askPreview(wish: Wish): Promise<AiPreview> {
  return askTwice(() => askBackground('previewWriting', wish));
}

async function loadRows(videoId: VideoId, feature: WritingFeatureId): Promise<WritingRow[]> {
  const rows = await database.writings.where({ videoId, feature }).toArray();
  return rows.toSorted((one, other) => other.at - one.at);
}
