import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { parseTone, TONE_IDS } from '@/lib/writing/tones';
import { flatMessages } from '../../support/install-messages';

describe('tones', () => {
  it('have names, and the default is one', () => {
    expect(TONE_IDS).toContain(DEFAULT_SETTINGS.ai.tone);
    for (const id of TONE_IDS) expect(flatMessages().get(`tone_${id}`)).toBeTruthy();
  });
  it.each([
    ['bold', 'bold'],
    ['of an older version', 'plain'],
    ['', 'plain'],
    ['toString', 'plain'],
  ])('reads %j as %s', (saved, tone) => expect(parseTone(saved)).toBe(tone));
});
