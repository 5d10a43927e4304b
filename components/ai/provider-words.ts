import type { AiProvider } from '@/lib/ai/providers';
import { t } from '@/lib/words/words';

const WORDS: Record<AiProvider, { name: () => string; about: () => string }> = {
  gemini: { name: () => t('ai.providerGemini'), about: () => t('ai.providerGeminiAbout') },
  'built-in': { name: () => t('ai.providerBuiltIn'), about: () => t('ai.providerBuiltInAbout') },
  offline: { name: () => t('ai.providerOffline'), about: () => t('ai.providerOfflineAbout') },
};

/** Who answers, for people. */
export function providerWords(provider: AiProvider): { name: string; about: string } {
  const { name, about } = WORDS[provider];
  return { name: name(), about: about() };
}
