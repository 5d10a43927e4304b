import { describe, expect, it } from 'vitest';
import { createTitleTest, measureCompetition } from '@/lib/keywords/measure-competition';
import { DAY_MS, makeFound } from '../../support/make-found';

const NOW = Date.UTC(2026, 10, 21);

describe('who is found for a phrase', () => {
  it('is counted and measured, in YouTube’s order', () => {
    const { competition, hits, phrase } = measureCompetition(
      makeFound(
        [
          { title: 'Sourdough bread', views: 900, subscribers: 50, ageDays: 400 },
          { title: 'My loaf', views: 100, subscribers: 10, ageDays: 10 },
          { title: 'SOURDOUGH!', views: 300, subscribers: 40, ageDays: 20 },
        ],
        NOW,
      ),
      NOW,
    );
    expect(competition).toEqual({
      ...{ results: 3, totalResults: 1_000, exactTitles: 2 },
      ...{ medianViews: 300, medianAgeDays: 20, medianSubscribers: 40 },
    });
    expect(phrase).toBe('sourdough');
    expect(hits.map(({ title, viewCount }) => [title, viewCount])).toEqual([
      ['Sourdough bread', 900],
      ['My loaf', 100],
      ['SOURDOUGH!', 300],
    ]);
    expect(hits[0]).toEqual({
      ...{ videoId: 'foundvid000', title: 'Sourdough bread', channelTitle: 'Channel 000' },
      ...{ viewCount: 900, publishedAt: NOW - 400 * DAY_MS },
    });
  });

  it('is the mean of the middle two of an even number, rounded', () => {
    const { competition } = measureCompetition(makeFound([{ views: 10 }, { views: 21 }], NOW), NOW);
    expect(competition.medianViews).toBe(16);
  });

  it('is not known where YouTube does not tell', () => {
    const { competition, hits } = measureCompetition(
      makeFound([{ views: null, subscribers: null }, {}], NOW, { totalResults: null }),
      NOW,
    );
    expect(competition).toMatchObject({ results: 2, totalResults: null, medianViews: null, medianSubscribers: null });
    expect(hits.map(({ viewCount }) => viewCount)).toEqual([null, null]);
  });

  it('may be nobody', () => {
    expect(measureCompetition(makeFound([], NOW, { totalResults: 0 }), NOW)).toEqual({
      phrase: 'sourdough',
      competition: {
        ...{ results: 0, totalResults: 0, exactTitles: 0 },
        ...{ medianViews: null, medianAgeDays: null, medianSubscribers: null },
      },
      hits: [],
    });
  });

  it('counts a channel as often as it is found, and looks at fifty results', () => {
    const results = Array.from({ length: 60 }, (_, place) => ({ channelId: place < 30 ? 'UCbig' : `UCsmall${place}` }));
    const channels = makeFound([{ channelId: 'UCbig', subscribers: 9_000 }], NOW).channels;
    const { competition, hits } = measureCompetition(makeFound(results, NOW, { channels }), NOW);
    expect([competition.results, hits.length, competition.medianSubscribers]).toEqual([50, 50, 9_000]);
  });

  it('is no younger than just published, by whatever clock', () => {
    expect(measureCompetition(makeFound([{ ageDays: -3 }], NOW), NOW).competition.medianAgeDays).toBe(0);
  });
});

describe('the phrase word for word', () => {
  it.each([
    ['sourdough bread', 'en', 'Easy Sourdough Bread, at home', true],
    ['sourdough bread', 'en', 'Bread of sourdough', false],
    ['sourdough bread', 'en', 'sourdough breads', false],
    ['art', 'en', 'How to start', false],
    ['pao de queijo', 'pt', 'PÃO DE QUEIJO caseiro', true],
    ['хлеб на закваске', 'ru', 'Хлеб на закваске: рецепт', true],
    ['خبز عربي', 'ar', 'خبز عربي منتفخ في البيت', true],
    ['食パンの作り方', 'ja', '【保存版】ふわふわ食パンの作り方|こねない', true],
    ['食パン 作り方', 'ja', '食パン作り方', true],
    ['食パン', 'ja', '朝ごはん', false],
    ['ขนมปัง', 'th', 'วิธีทำขนมปังซาวโดว์', true],
    ['🍞', 'en', 'Sourdough 🍞', false],
  ])('%s (%s) in "%s": %s', (phrase, language, title, isThere) => {
    expect(createTitleTest(phrase, language)(title)).toBe(isThere);
  });
});
