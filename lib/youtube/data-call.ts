import type * as z from 'zod';
import type { RequestPurpose } from '@/lib/storage/api-rows';
import type { Call } from './ask-youtube';
import { fieldsOf } from './fields-of';

const DATA_API = 'https://youtube.googleapis.com/youtube/v3/';

/** Left out of the address when it is not known. */
export type Parameters = Record<string, string | number | null | undefined>;

/** A list of the Data API, trimmed to what its schema reads. One unit unless something else is said. */
export function dataCall<Answer>(
  resource: string,
  schema: z.ZodType<Answer>,
  purpose: RequestPurpose,
  parameters: Parameters,
): Call<Answer> {
  return {
    service: 'youtube-data',
    url: addressOf(DATA_API + resource, { ...parameters, fields: fieldsOf(schema) }),
    purpose,
    cost: { bucket: 'units', units: 1 },
    schema,
  };
}

export function addressOf(base: string, parameters: Parameters): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}
