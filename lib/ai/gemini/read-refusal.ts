import { z } from 'zod';

/** What Google says against a request. */
export interface Refusal {
  status: number;
  /** Empty for what is not Google's error in JSON. */
  message: string;
  reasons: string[];
  quotaIds: string[];
  /** What it asks for; `null` for nothing. */
  retryDelayMs: number | null;
}

const detailSchema = z.object({
  reason: z.string().optional().catch(undefined),
  retryDelay: z.string().optional().catch(undefined),
  violations: z
    .array(z.object({ quotaId: z.string().optional().catch(undefined) }).catch({}))
    .optional()
    .catch(undefined),
});

const bodySchema = z.object({
  error: z.object({ code: z.number().optional(), message: z.string().catch(''), details: z.unknown().optional() }),
});

/** `message` and `details` as in google.rpc.Status. A page of HTML has no message. */
export function makeRefusal(status: number, message: string, details: unknown): Refusal {
  const list = Array.isArray(details) ? details : [];
  const known = list.flatMap((detail) => detailSchema.safeParse(detail).data ?? []);
  return {
    status,
    message: /^\s*</.test(message) ? '' : message.trim(),
    reasons: known.flatMap(({ reason }) => reason ?? []),
    quotaIds: known.flatMap(({ violations = [] }) => violations.flatMap(({ quotaId }) => quotaId ?? [])),
    retryDelayMs: known.map(({ retryDelay }) => readDuration(retryDelay)).find((ms) => ms !== null) ?? null,
  };
}

/** An error of Google's, as the whole of an answer or as a chunk of one; `null` for anything else. */
export function readRefusal(body: unknown, status: number | null): Refusal | null {
  const error = bodySchema.safeParse(body).data?.error;
  return error ? makeRefusal(status ?? error.code ?? 500, error.message, error.details) : null;
}

/** "38.2s", as google.protobuf.Duration is written in JSON. */
function readDuration(text: string | undefined): number | null {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(text ?? '')?.[1];
  return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000);
}
