import * as z from 'zod';
import type { NetworkAnswer } from '@/lib/network/network';
import { readJson } from './parse-answer';

/** Why Google refused, as told in any of its shapes of an error. */
export interface Refusal {
  status: number;
  /** Machine-readable: `quotaExceeded`, `API_KEY_INVALID`, `RESOURCE_EXHAUSTED`. */
  reasons: string[];
  /** For people, and the details' values: never shown, only searched. */
  words: string[];
}

const Text = z.string().max(10_000).optional().catch(undefined);

/**
 * Until 2022 `errors[]` with `domain` and `reason` only; since then also `status` and `details[]` as google.rpc.ErrorInfo
 * and google.rpc.QuotaFailure. Quoted in github.com/YouCount/youcount.github.io/issues/14.
 */
const ErrorBody = z.object({
  error: z.object({
    message: Text,
    status: Text,
    errors: z
      .array(z.object({ reason: Text, message: Text }).catch({}))
      .optional()
      .catch(undefined),
    details: z
      .array(
        z
          .object({
            reason: Text,
            metadata: z.record(z.string(), z.unknown()).optional().catch(undefined),
            violations: z
              .array(z.object({ description: Text }).catch({}))
              .optional()
              .catch(undefined),
          })
          .catch({}),
      )
      .optional()
      .catch(undefined),
  }),
});

/** Empty lists for a body that says nothing, such as a web page. */
export function readRefusal(answer: NetworkAnswer): Refusal {
  const { status } = answer;
  const parsed = ErrorBody.safeParse(readJson(answer.text));
  if (!parsed.success) return { status, reasons: [], words: [] };
  const { error } = parsed.data;
  const { errors = [], details = [] } = error;
  return {
    status,
    reasons: texts([...details.map((one) => one.reason), ...errors.map((one) => one.reason), error.status]),
    words: texts([
      error.message,
      ...errors.map((one) => one.message),
      ...details.flatMap((one) => Object.values(one.metadata ?? {})),
      ...details.flatMap((one) => (one.violations ?? []).map((violation) => violation.description)),
    ]),
  };
}

const texts = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');
