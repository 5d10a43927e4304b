import { describe, expect, it } from 'vitest';
import { isolate } from '@/lib/words/isolate';

describe('isolate', () => {
  it.each(['خبز العجين', 'bread خبز', 'שמרים 2', 'ދިވެހި', 'ﷺ', '𞤀𞤣𞤤𞤢𞤥'])('sets %s apart', (phrase) => {
    expect(isolate(phrase)).toBe(`\u2068${phrase}\u2069`);
  });

  it.each(['sourdough', 'сурдоу', 'ขนมปัง', 'パン', 'रोटी', '1, 2', '🥖', ''])('leaves "%s" as it is', (phrase) => {
    expect(isolate(phrase)).toBe(phrase);
  });
});
