import { SCOPES, type ScopeName } from '@/lib/youtube/credentials';

/** Whether what Google granted covers it. The scope for writing covers reading. */
export function hasScope(granted: readonly string[], name: ScopeName): boolean {
  return granted.includes(SCOPES[name]) || (name === 'read' && granted.includes(SCOPES.write));
}
