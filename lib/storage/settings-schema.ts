import * as z from 'zod';
import type { Settings } from './settings';

const Name = z.string().max(60);

/** Settings as a message brings them. Apart from the type, because the panels know the type but carry no zod. */
export const SettingsSchema: z.ZodType<Settings> = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  isBadgeShown: z.boolean(),
  isOverlayOn: z.boolean(),
  rubric: z.object({
    disabledChecks: z.array(Name).max(200),
    thresholds: z.record(Name, z.record(Name, z.number())),
  }),
});
