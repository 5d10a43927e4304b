import { type BuiltInAvailability, findLanguageModel, MODEL_OPTIONS } from './language-model';

/** Whether the browser's own model can be used here; `null` where the browser has none. Downloads nothing. */
export async function detectBuiltIn(): Promise<BuiltInAvailability | null> {
  const model = findLanguageModel();
  if (!model) return null;
  try {
    return await model.availability(MODEL_OPTIONS);
  } catch {
    return 'unavailable'; // Switched off by a policy, or a page it does not run in: browsers say that by throwing.
  }
}
