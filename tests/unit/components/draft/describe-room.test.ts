import { describe, expect, it } from 'vitest';
import { describeRoom } from '@/components/draft/describe-room';

describe('describeRoom', () => {
  it.each([
    ['', 0, '0 of 5,000'],
    ['bread', 5, '5 of 5,000'],
    // One byte a character: only characters are named.
    ['a'.repeat(4_999), 4_999, '4,999 of 5,000'],
    ['a'.repeat(5_001), 5_001, '5,001 of 5,000'],
    // Two bytes each: bytes are named once they come near the limit, and not before.
    ['é'.repeat(2_250), 2_250, '2,250 of 5,000'],
    ['é'.repeat(2_251), 4_502, '4,502 of 5,000 bytes'],
    ['é'.repeat(2_501), 5_002, '5,002 of 5,000 bytes'],
    // Too long for Studio as well: that is what stops the creator first.
    ['é'.repeat(5_001), 5_001, '5,001 of 5,000'],
  ])('%#', (description, used, words) => {
    expect(describeRoom(description)).toEqual({ used, max: 5_000, words });
  });
});
