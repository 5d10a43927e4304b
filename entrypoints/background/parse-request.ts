import type * as z from 'zod';
import { Problem } from '@/lib/problem/problem';

/** What a message carries, checked. Throws `reading-invalid`. */
export function parseRequest<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new Problem('reading-invalid', { cause: parsed.error });
  return parsed.data;
}
