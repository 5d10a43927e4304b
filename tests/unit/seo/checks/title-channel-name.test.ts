import { describe, expect, it } from 'vitest';
import { titleChannelName } from '@/lib/seo/checks/title-channel-name';
import { outcomeOf } from '../outcome-of';

describe('title-channel-name', () => {
  it.each([
    ['not there', { title: 'Sourdough for beginners' }, 'pass'],
    ['in front', { title: 'Bread Lab: sourdough for beginners' }, 'first'],
    ['in front in brackets and capitals', { title: '[BREAD LAB] sourdough' }, 'first'],
    ['at the end', { title: 'Sourdough for beginners | Bread Lab' }, 'pass'],
    ['a channel named like its topic', { title: 'Piano lesson one', channelName: 'Piano' }, 'pass'],
    ['with accents', { title: 'Cafe Ole – breakfast', channelName: 'Café Olé' }, 'first'],
    ['three letters', { title: 'ABC: bread', channelName: 'ABC' }, 'first'],
    ['two letters are too few to tell', { title: 'AB: bread', channelName: 'AB' }, 'not-applicable'],
    ['channel unknown', { channelName: null }, 'not-applicable'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleChannelName, overrides)).toBe(outcome);
  });
});
