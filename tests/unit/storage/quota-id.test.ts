import { expect, it } from 'vitest';
import { quotaIdOfClient } from '@/lib/storage/quota-id';

it.each([
  ['123456789012-abc123def456.apps.googleusercontent.com', 'client:123456789012'],
  ['123456.apps.googleusercontent.com', 'client:123456'],
  ['something else', 'client:something else'],
])('of %s is its project', (clientId, wanted) => {
  expect(quotaIdOfClient(clientId)).toBe(wanted);
});
