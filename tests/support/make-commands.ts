import { vi } from 'vitest';
import type { DraftCommands } from '@/components/draft/use-draft-commands';

/** Commands that only note that they were given. */
export function makeCommands(overrides: Partial<DraftCommands> = {}): DraftCommands {
  return {
    apply: vi.fn(),
    undo: vi.fn(),
    showTags: vi.fn(),
    dismissLost: vi.fn(),
    isBusy: false,
    problem: null,
    ...overrides,
  };
}
