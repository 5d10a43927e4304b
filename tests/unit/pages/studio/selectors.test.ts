import { describe, expect, it } from 'vitest';
import { STUDIO_FIELDS } from '@/lib/pages/studio/draft-capture';
import { FIELD_SELECTORS } from '@/lib/pages/studio/selectors';

const all = Object.values(FIELD_SELECTORS).flat();

describe('the selectors', () => {
  it('have something for every field', () => {
    expect(Object.keys(FIELD_SELECTORS).sort()).toEqual([...STUDIO_FIELDS].sort());
    for (const field of STUDIO_FIELDS) expect(FIELD_SELECTORS[field].length, field).toBeGreaterThan(0);
  });

  it.each(all)('say when $selector was seen', ({ seen }) => {
    expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
  });

  it.each(all)('do not depend on words: $selector', ({ selector }) => {
    expect(selector).not.toMatch(/aria-label|placeholder|\[label|\[title|:contains/);
  });

  it('never mean one of several boxes', () => {
    expect(all.map(({ selector }) => selector)).not.toContain('#textbox');
    expect(all.map(({ selector }) => selector)).not.toContain('ytcp-chip');
  });

  it('have the newest layout first', () => {
    for (const known of Object.values(FIELD_SELECTORS)) {
      const seen = known.map((one) => one.seen);
      expect(seen).toEqual([...seen].sort().reverse());
    }
  });
});
