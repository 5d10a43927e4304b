import { describe, expect, it } from 'vitest';
import type { FieldReport } from '@/lib/pages/studio/draft-capture';
import { MissingFields } from '@/lib/pages/studio/missing-fields';

const report = (field: FieldReport['field'], state: FieldReport['state']): FieldReport => ({
  field,
  state,
  selector: state === 'missing' ? null : `#${field}`,
});
const TITLE = report('title', 'found');
const NO_TAGS = report('tags', 'missing');

describe('MissingFields', () => {
  it('passes on at once what is there', () => {
    const fields = new MissingFields(3_000);
    expect(fields.sift([TITLE, report('tags', 'folded')], 0)).toHaveLength(2);
    expect(fields.dueInMs(0)).toBeNull();
  });

  it.each([
    [2_999, false],
    [3_000, true],
  ])('after %i ms says that something is missing: %s', (now, isSaid) => {
    const fields = new MissingFields(3_000);
    expect(fields.sift([TITLE, NO_TAGS], 0)).toEqual([TITLE]);
    expect(fields.dueInMs(0)).toBe(3_000);
    expect(fields.sift([TITLE, NO_TAGS], now)).toEqual(isSaid ? [TITLE, NO_TAGS] : [TITLE]);
    expect(fields.dueInMs(now)).toBe(isSaid ? null : 1);
  });

  it('starts again when it was there meanwhile', () => {
    const fields = new MissingFields(3_000);
    fields.sift([NO_TAGS], 0);
    fields.sift([report('tags', 'found')], 1_000);
    expect(fields.sift([NO_TAGS], 2_000)).toEqual([]);
    expect(fields.sift([NO_TAGS], 4_999)).toEqual([]);
    expect(fields.sift([NO_TAGS], 5_000)).toEqual([NO_TAGS]);
  });
});
