import { describe, expect, it } from 'vitest';
import { composeEdits, variablesOf } from '@/components/templates/compose-edits';
import { knownValues } from '@/components/templates/known-values';
import { offeredPresets } from '@/components/templates/offered-presets';
import { planChanges } from '@/lib/draft/plan-changes';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeBlock, makePreset, makeTagSet } from '../../../support/make-template';

const block = (text: string, at: 'start' | 'end') => makeBlock({ text, at });

describe('composeEdits', () => {
  const templates = [
    block('first', 'start'),
    block('Mit {sponsor}', 'end'),
    makeTagSet({ tags: ['bread', '{channel}'] }),
    block('second', 'start'),
    makeTagSet({ tags: ['oven', 'a {sponsor} loaf'] }),
    block('last', 'end'),
  ];

  it('puts blocks in their order and all tags into one edit', () => {
    const edits = composeEdits(templates, { sponsor: 'Acme, Inc.', channel: 'Bread Lab' });
    const changes = planChanges({ title: 'T', description: 'Body', tags: ['BREAD'] }, edits);
    expect(changes).toEqual([
      { field: 'description', before: 'Body', after: 'first\n\nsecond\n\nBody\n\nMit Acme, Inc.\n\nlast' },
      // A comma in a value parts tags, as it does in Studio.
      { field: 'tags', before: ['BREAD'], after: ['BREAD', 'Bread Lab', 'oven', 'a Acme', 'Inc. loaf'] },
    ]);
    expect(edits.filter(({ field }) => field === 'tags')).toHaveLength(1);
  });

  it('comes to nothing the second time', () => {
    const edits = composeEdits(templates, {});
    const texts = { title: 'T', description: 'Body', tags: [] };
    const [description, tags] = planChanges(texts, edits);
    const again = { title: 'T', description: String(description?.after), tags: [...(tags?.after ?? [])] };
    expect(planChanges(again, edits)).toEqual([]);
  });

  it('leaves what it does not know as it stands', () => {
    expect(composeEdits([block('By {sponsor}', 'end')], {})).toEqual([
      { field: 'description', insert: 'By {sponsor}', at: 'end' },
    ]);
  });

  it('is nothing without templates', () => {
    expect(composeEdits([], {})).toEqual([]);
  });

  it('names each variable once, in order', () => {
    expect(variablesOf(templates)).toEqual(['sponsor', 'channel']);
    expect(variablesOf([block('{{not}} {b} {a} {b}', 'end')])).toEqual(['b', 'a']);
  });
});

describe('knownValues', () => {
  const variables = [
    { name: 'channel', value: 'Remembered' },
    { name: 'sponsor', value: 'Acme' },
    { name: 'date', value: 'never' },
  ];

  it('takes the draft’s own words before remembered ones', () => {
    const draft = makeDraftRow({
      video: { title: ' My title ', channelName: 'Bread Lab' },
      draft: { playlistText: 'Rye' },
    });
    expect(Object.fromEntries(knownValues(draft, variables, 'Nov 21, 2026'))).toEqual({
      title: 'My title',
      channel: 'Bread Lab',
      playlist: 'Rye',
      sponsor: 'Acme',
      date: 'Nov 21, 2026',
    });
  });

  it.each([null, '', '  '])('does not know a title of %j', (title) => {
    const draft = makeDraftRow({ video: { title, channelName: null }, draft: { playlistText: null } });
    const known = knownValues(draft, variables, 'today');
    expect([...known.keys()].toSorted()).toEqual(['channel', 'date', 'sponsor']);
    expect(known.get('channel')).toBe('Remembered');
  });
});

describe('offeredPresets', () => {
  const shelf = {
    templates: [makeBlock({ text: 'Hello' }), makeTagSet()],
    presets: [makePreset({ isUploadDefault: true }), makePreset({ id: 'other', isUploadDefault: false })],
    variables: [],
  };
  const upload = { place: 'upload' as const };
  const offered = (...parts: Parameters<typeof makeDraftRow>): string[] =>
    offeredPresets(shelf, makeDraftRow(...parts), 'today').map(({ id }) => id);

  it.each([
    ['an upload without a description', { video: { description: ' \n', tags: [] }, draft: upload }, ['weekly']],
    ['an upload with one', { video: { description: 'x', tags: [] }, draft: upload }, []],
    ['an upload whose description is not seen', { video: { description: null }, draft: upload }, []],
    ['the details page', { video: { description: '' } }, []],
  ])('%s', (_, parts, ids) => {
    expect(offered(parts)).toEqual(ids);
  });

  it('stops once it has nothing more to put in', () => {
    const tagsOnly = { ...shelf, presets: [makePreset({ isUploadDefault: true, templateIds: ['bread'] })] };
    const draft = (tags: string[]) => makeDraftRow({ video: { description: '', tags }, draft: upload });
    expect(offeredPresets(tagsOnly, draft([]), 'today')).toHaveLength(1);
    expect(offeredPresets(tagsOnly, draft(['bread', 'baking']), 'today')).toEqual([]);
  });

  it('is nothing on a watch page', () => {
    expect(offeredPresets(shelf, null, 'today')).toEqual([]);
  });
});
