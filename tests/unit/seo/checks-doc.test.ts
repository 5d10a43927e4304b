import { expect, it } from 'vitest';
import { writeChecksDoc } from './checks-doc';

it('docs/checks.md tells what the rubric does', async () => {
  await expect(writeChecksDoc()).toMatchFileSnapshot('../../../docs/checks.md');
});
