import * as z from 'zod';

const Text = z.string().max(20_000);
const Tags = z.array(z.string().max(1_000)).max(500);

/** One wish about a draft, as a message, a file or a model brings it. */
export const EditSchema = z.union([
  z.strictObject({ field: z.enum(['title', 'description']), text: Text }),
  z.strictObject({ field: z.literal('description'), insert: Text, at: z.enum(['start', 'end']) }),
  z.strictObject({ field: z.literal('tags'), add: Tags }),
  z.strictObject({ field: z.literal('tags'), remove: Tags }),
  z.strictObject({ field: z.literal('tags'), set: Tags }),
]);
