import { hasScope } from '@/lib/account/scopes';
import { t } from '@/lib/words/words';
import { SCOPES, type ScopeName } from '@/lib/youtube/credentials';

const WORDS: Record<ScopeName, () => string> = {
  read: () => t('account.scopeRead'),
  analytics: () => t('account.scopeAnalytics'),
  write: () => t('account.scopeWrite'),
};

/** What a sign-in allows, of what Limelight knows. */
export function grantedScopes(scopes: readonly string[]): ScopeName[] {
  return (Object.keys(SCOPES) as ScopeName[]).filter((name) => hasScope(scopes, name));
}

export function scopeWords(name: ScopeName): string {
  return WORDS[name]();
}
