import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeStatus } from '@/lib/network/judge-status';
import { readRetryAfter } from '@/lib/network/retry-after';
import { NOON } from '../../support/make-network';

const judge = (status: number) => judgeStatus({ status, headers: new Headers(), text: '' });

describe('judgeStatus', () => {
  it.each([200, 201, 204, 299, 304])('takes %i', (status) => {
    expect(judge(status)).toBeNull();
  });

  it.each([
    [408, 'service-unavailable', true],
    [429, 'rate-limited', true],
    [500, 'service-unavailable', true],
    [502, 'service-unavailable', true],
    [503, 'service-unavailable', true],
    [504, 'service-unavailable', true],
    [302, 'answer-invalid', false],
    [400, 'request-refused', false],
    [401, 'request-refused', false],
    [403, 'request-refused', false],
    [404, 'not-found', false],
    [409, 'request-refused', false],
    [410, 'not-found', false],
  ])('%i is %s, worth another try: %s', (status, problem, isTrouble) => {
    expect(judge(status)).toEqual({ problem, isRetryable: isTrouble, isServiceFault: isTrouble });
  });
});

describe('readRetryAfter', () => {
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['0', 0],
    ['Wed, 18 Nov 2026 20:00:30 GMT', 30_000],
    ['Wednesday, 18-Nov-26 20:00:30 GMT', 30_000],
    ['Wed, 18 Nov 2026 19:00:00 GMT', 0],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
  ])('"%s"', (value, expected) => {
    expect(readRetryAfter(new Headers({ 'Retry-After': value }), NOON)).toBe(expected);
  });

  it('is nothing when nothing was said', () => {
    expect(readRetryAfter(new Headers(), NOON)).toBeNull();
  });

  it('reads any date back to the second, and never a time before now', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (seconds) => {
        const value = new Date(NOON + seconds * 1000).toUTCString();
        expect(readRetryAfter(new Headers({ 'Retry-After': value }), NOON)).toBe(Math.max(0, seconds * 1000));
      }),
    );
  });
});
