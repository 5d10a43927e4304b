import { askBackground } from '@/lib/messages/to-background';
import { detectBuiltIn } from './detect-built-in';

/** Tells the background whether the browser's own model can be used here. */
export async function reportBuiltIn(): Promise<void> {
  const availability = (await detectBuiltIn()) ?? 'unavailable';
  await askBackground('tellBuiltIn', { availability, progress: null });
}
