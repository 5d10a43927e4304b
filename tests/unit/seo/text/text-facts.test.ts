import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextFacts } from '@/lib/seo/text/text-facts';
import { makeVideo } from '../../../support/make-video';

describe('createTextFacts', () => {
  it('measures each thing once', () => {
    const facts = createTextFacts(makeVideo());
    expect(facts.descriptionWords()).toBe(facts.descriptionWords());
    expect(facts.chapters()).toBe(facts.chapters());
  });

  it('measures a text that is not shown as an empty one', () => {
    const facts = createTextFacts(makeVideo({ title: null, description: null, tags: null }));
    expect(facts.titleLength().graphemes).toBe(0);
    expect(facts.lines()).toEqual([{ text: '', kind: 'blank', chapter: null }]);
    expect(facts.inferredPhrase()).toBeNull();
  });

  it.each([
    ['Sourdough for beginners: your first loaf', 'Sourdough for beginners'],
    ['Why rye bread | Bread Lab', 'bread'],
    ['Minecraft castles', 'Minecraft castles'],
    ['🍞', null],
  ])('infers from %j the phrase %j', (title, phrase) => {
    expect(createTextFacts(makeVideo({ title })).inferredPhrase()).toBe(phrase);
  });

  it('reads hashtags of title and description, but none of links', () => {
    const video = makeVideo({ title: 'A #bread', description: 'https://a.example/#top #Bread #rye' });
    expect(createTextFacts(video).hashtags()).toEqual(['bread', 'rye']);
  });

  it('never throws on any text in any language', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, text, fc.array(text), text, (title, description, tags, language) => {
        const facts = createTextFacts(makeVideo({ title, description, tags, language }));
        for (const measure of Object.values(facts)) measure();
      }),
    );
  });
});
