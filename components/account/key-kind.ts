import type { ComponentType } from 'react';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { t } from '@/lib/words/words';
import { type AccessName, GEMINI_ACCESS, KEY_ACCESS } from './access';
import { GeminiKeySteps, KeySteps } from './key-steps';

/** What differs between the keys of one service and another. */
export interface KeyKind {
  service: ApiKeyRow['service'];
  /** What the browser has to allow before a key can be tried. */
  access: readonly AccessName[];
  lead: () => string;
  hint: () => string;
  stepsTitle: () => string;
  Steps: ComponentType;
}

export const YOUTUBE_KEYS: KeyKind = {
  service: 'youtube',
  access: KEY_ACCESS,
  lead: () => t('account.keysLead'),
  hint: () => t('account.keyHint'),
  stepsTitle: () => t('account.keySteps'),
  Steps: KeySteps,
};

export const GEMINI_KEYS: KeyKind = {
  service: 'gemini',
  access: GEMINI_ACCESS,
  lead: () => t('ai.keysLead'),
  hint: () => t('ai.keyHint'),
  stepsTitle: () => t('ai.keySteps'),
  Steps: GeminiKeySteps,
};
