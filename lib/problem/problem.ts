/**
 * The closed list of failures Limelight expects. Each has a sentence and a way out in the message catalogue
 * (`problem.<code>.what` and `problem.<code>.way`); anything else that is thrown is a bug.
 */
export const PROBLEM_CODES = [
  'video-private',
  'video-unavailable',
  'video-age-restricted',
  'video-region-blocked',
  'video-members-only',
  'video-paid',
  'video-unplayable',
  'sign-in-required',
  'consent-required',
  'captcha-required',
  'page-changed',
  'page-not-read',
  'reading-invalid',
  'reading-mismatch',
  'message-refused',
  'studio-refused',
  'studio-field-missing',
  'nothing-to-undo',
  'import-invalid',
  'extension-updated',
  'storage-full',
  'storage-unavailable',
  'database-newer',
  'backup-invalid',
  'backup-newer',
  'secret-lost',
  'terms-not-agreed',
  'permission-missing',
  'key-missing',
  'key-invalid',
  'key-restricted',
  'api-not-enabled',
  'quota-exceeded',
  'rate-limited',
  'account-missing',
  'sign-in-cancelled',
  'sign-in-failed',
  'sign-in-expired',
  'client-invalid',
  'scope-missing',
  'channel-missing',
  'offline',
  'service-unavailable',
  'service-paused',
  'answer-invalid',
  'request-refused',
  'not-found',
  'comments-disabled',
  'too-many-phrases',
  'ai-not-agreed',
  'share-not-agreed',
  'model-missing',
  'model-refused',
  'model-unavailable',
  'model-quota-spent',
  'budget-reached',
  'answer-empty',
  'answer-unusable',
  'chat-busy',
  'source-missing',
  'cancelled',
  'unexpected',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** An expected failure. After a message `instanceof` is lost; ask `problemCodeOf` instead. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The code of an expected failure, also after it crossed a message; `null` for a bug. */
export function problemCodeOf(error: unknown): ProblemCode | null {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return PROBLEM_CODES.find((known) => known === code) ?? null;
}
