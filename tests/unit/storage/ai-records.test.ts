import { beforeEach, describe, expect, it } from 'vitest';
import { loadBuiltInAvailability, saveBuiltIn, saveModels } from '@/lib/storage/ai-models';
import { addSent, clearSent, deleteSent, loadSent, MAX_SENT, MAX_SENT_CHARS } from '@/lib/storage/ai-sent';
import type { AiSentRow } from '@/lib/storage/ai-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addEvent, wasTold } from '@/lib/storage/events';
import { clearRests, loadRests, modelRestId, saveRest } from '@/lib/storage/model-rests';
import { changeAiSettings, DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('ai-records-test');
});

describe('what was sent', () => {
  const sent = (about: string, body = '{}'): Omit<AiSentRow, 'id'> => ({
    ...{ at: 1, feature: 'chat', about, provider: 'gemini', model: 'lite', body, redactions: 0 },
  });

  it('is kept for the last 200', async () => {
    for (let place = 0; place <= MAX_SENT; place += 1) await addSent(database, sent(`chat-${place}`));
    expect(await database.aiSent.count()).toBe(MAX_SENT);
    expect((await database.aiSent.orderBy(':id').first())?.about).toBe('chat-1');
  });

  it.each([
    [MAX_SENT_CHARS, MAX_SENT_CHARS, 'x'],
    [MAX_SENT_CHARS + 1, MAX_SENT_CHARS, '…'],
  ])('of %i characters is kept with %i', async (chars, kept, last) => {
    const id = await addSent(database, sent('chat-1', 'x'.repeat(chars)));
    const body = (await database.aiSent.get(id))?.body ?? '';
    expect([body.length, body.at(-1)]).toEqual([kept, last]);
  });

  it('is read with the newest first, of all or of one', async () => {
    for (const about of ['a', 'b', 'a']) await addSent(database, sent(about));
    expect((await loadSent(database, 2)).map(({ id }) => id)).toEqual([3, 2]);
    expect((await loadSent(database, 9, 'a')).map(({ id }) => id)).toEqual([3, 1]);
  });

  it('can be forgotten, one or all', async () => {
    for (const about of ['a', 'b', 'c']) await addSent(database, sent(about));
    await deleteSent(database, 2);
    expect((await loadSent(database, 9)).map(({ about }) => about)).toEqual(['c', 'a']);
    await clearSent(database);
    expect(await database.aiSent.count()).toBe(0);
  });
});

describe('rests', () => {
  it('are those that are not over', async () => {
    const rest = (model: string, until: number) => ({
      ...{ id: modelRestId('gemini', model), until, problem: 'rate-limited' as const, at: 1 },
    });
    for (const row of [rest('a', 99), rest('b', 100), rest('c', 101)]) await saveRest(database, row);
    expect((await loadRests(database, 100)).map(({ id }) => id)).toEqual(['gemini|c']);
    await saveRest(database, rest('b', 200));
    expect(await loadRests(database, 100)).toHaveLength(2);
    await clearRests(database);
    expect(await loadRests(database, 0)).toEqual([]);
  });
});

describe('the model on this device', () => {
  it('is unknown before a page looked', async () => {
    await saveModels(database, [], 1);
    expect(await loadBuiltInAvailability(database)).toBeNull();
    await saveBuiltIn(database, { availability: 'available', progress: null }, 2);
    expect(await loadBuiltInAvailability(database)).toBe('available');
  });

  it('keeps how far its download is when a page looks that does not know', async () => {
    const progress = async () => (await database.aiModels.get('built-in'))?.progress;
    await saveBuiltIn(database, { availability: 'downloading', progress: 0.4 }, 1);
    await saveBuiltIn(database, { availability: 'downloading', progress: null }, 2);
    expect(await progress()).toBe(0.4);
    await saveBuiltIn(database, { availability: 'available', progress: null }, 3);
    expect(await progress()).toBeNull();
  });
});

it('an event was told also when it was dismissed, and only that one', async () => {
  const event = { kind: 'ai-budget-low', about: '2026-11|1', subject: '' } as const;
  expect(await wasTold(database, event)).toBe(false);
  await addEvent(database, event, 1);
  await database.events.toCollection().modify({ isDismissed: true });
  expect(await wasTold(database, event)).toBe(true);
  expect(await wasTold(database, { ...event, about: '2026-12|1' })).toBe(false);
  expect(await wasTold(database, { ...event, kind: 'ai-budget-spent' })).toBe(false);
});

it('changes of what concerns models leave everything else, and do not run over each other', async () => {
  await saveSettings(database, { ...DEFAULT_SETTINGS, theme: 'dark' });
  await Promise.all([
    changeAiSettings(database, () => ({ agreedAt: 7 })),
    changeAiSettings(database, ({ shares }) => ({ shares: { ...shares, comments: 8 } })),
  ]);
  const { theme, ai } = await loadSettings(database);
  expect([theme, ai.agreedAt, ai.shares.comments, ai.order]).toEqual(['dark', 7, 8, DEFAULT_SETTINGS.ai.order]);
});
