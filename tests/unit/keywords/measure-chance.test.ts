import { describe, expect, it } from 'vitest';
import type { Competition } from '@/lib/keywords/evidence';
import { measureChance } from '@/lib/keywords/measure-chance';

const competition = (parts: Partial<Competition> = {}): Competition => ({
  ...{ results: 50, totalResults: 1000, exactTitles: 0, medianViews: 500, medianAgeDays: 100, medianSubscribers: 500 },
  ...parts,
});
const HARD = { exactTitles: 50, medianViews: 5_000_000, medianSubscribers: 2_000_000 };

describe('measureChance', () => {
  it('is good among small ones that name it seldom, and bad among big ones that all do', () => {
    expect(measureChance(competition(), 1000).band).toBe('high');
    expect(measureChance(competition(HARD), 1000).band).toBe('low');
  });

  it('is better for a bigger channel', () => {
    expect(measureChance(competition(HARD), 10_000_000).band).not.toBe('low');
  });

  it('knows none without the size of the channel, and says what was found all the same', () => {
    expect(measureChance(competition(), null)).toMatchObject({
      band: null,
      reasons: [{ name: 'competition', values: [0, 50, 500], of: 'chance' }, {}, {}],
    });
  });
});
