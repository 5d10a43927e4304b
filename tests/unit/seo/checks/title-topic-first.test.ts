import { describe, expect, it } from 'vitest';
import { titleTopicFirst } from '@/lib/seo/checks/title-topic-first';
import { chosen, outcomeOf } from '../outcome-of';

describe('title-topic-first', () => {
  it.each([
    ['a topic', { title: 'Sourdough for beginners' }, 'pass', null],
    ['a name with a number', { title: 'iPhone 15: the review' }, 'pass', null],
    ['a list', { title: 'Top 10: breads of France' }, 'pass', null],
    ['an episode first', { title: 'Ep. 12: Sourdough' }, 'episodeFirst', null],
    ['a season first', { title: 'S02E05 Sourdough' }, 'episodeFirst', null],
    ['a number sign first', { title: '#12 Sourdough' }, 'episodeFirst', null],
    ['German', { title: 'Folge 12 – Sauerteig' }, 'episodeFirst', null],
    ['Japanese', { title: '第12回 食パンの作り方' }, 'episodeFirst', null],
    ['Korean', { title: '3화 빵 만들기' }, 'episodeFirst', null],
    ['Russian', { title: 'Серия 4. Хлеб' }, 'episodeFirst', null],
    ['an episode last', { title: 'Sourdough for beginners | Ep. 12' }, 'pass', null],
    ['a word that begins like an episode', { title: 'Epic bread 12 ways' }, 'pass', null],
    ['a chosen phrase at column 40', { title: `${'x'.repeat(34)} bread` }, 'pass', chosen('bread')],
    ['a chosen phrase at column 41', { title: `${'x'.repeat(35)} bread` }, 'bringForward', chosen('bread')],
    ['a chosen phrase that is not there', { title: 'Sourdough for beginners' }, 'bringForward', chosen('rye')],
    ['a phrase that was only inferred', { title: 'Sourdough for beginners' }, 'pass', { text: 'rye', isChosen: false }],
    ['a chosen Japanese phrase', { title: '食パンの作り方', language: 'ja' }, 'pass', chosen('食パン')],
    ['blank', { title: '' }, 'missing', null],
    ['none shown', { title: null }, 'not-applicable', null],
  ])('%s', (_, overrides, outcome, focus) => {
    expect(outcomeOf(titleTopicFirst, overrides, focus)).toBe(outcome);
  });
});
