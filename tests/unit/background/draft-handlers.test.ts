import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connect } from '@/entrypoints/background/connect';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { Sender } from '@/lib/messages/policy';
import type { DraftReply } from '@/lib/messages/to-background';
import { askPage } from '@/lib/messages/to-page';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { makeDraftCapture } from '../../support/make-draft-capture';

vi.mock('@/lib/messages/to-page', () => ({ askPage: vi.fn() }));

const STUDIO_URL = 'https://studio.youtube.com/video/sourdough01/edit';
const ask = vi.mocked(askPage) as unknown as ReturnType<typeof vi.fn>;
let database: LimelightDatabase;
let badges: Map<number, string>;
let tabId: number;
let studio: Sender;
let panel: Sender;
let injected: unknown[];
let page: Record<string, (data: never) => unknown>;

beforeEach(async () => {
  database = new LimelightDatabase('draft-handlers-test');
  await database.delete();
  await database.open();
  badges = new Map();
  injected = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId: id, text }: { tabId: number; text: string }) => void badges.set(id, text),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  });
  Object.assign(fakeBrowser, { scripting: { executeScript: async (script: unknown) => void injected.push(script) } });
  tabId = (await fakeBrowser.tabs.create({ url: STUDIO_URL })).id as number;
  studio = { id: fakeBrowser.runtime.id, url: STUDIO_URL, tab: { id: tabId } };
  panel = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
  page = { captureDraft: () => makeDraftCapture(), refreshDraft: () => undefined };
  ask.mockImplementation(async (name: string, data: never) => {
    const answer = page[name];
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer(data);
  });
});

const handlers = () => createHandlers({ ...connect(database), now: () => 1_000 });
const codeOf = async (work: Promise<unknown>) => problemCodeOf(await work.catch((error: unknown) => error));

describe('analyzeDraft', () => {
  it('answers what the overlay is drawn from, and puts the score on the icon', async () => {
    const reply = (await handlers().analyzeDraft(makeDraftCapture(), studio)) as DraftReply;
    expect(reply).toMatchObject({ row: { tabId }, isOverlayOn: true, theme: 'system', overlay: { place: null } });
    expect(badges.get(tabId)).toBe(String(reply.row.scorecard.score));
    await handlers().leaveDraft(undefined, studio);
    expect(badges.get(tabId)).toBe('');
    expect(await database.drafts.count()).toBe(0);
  });
});

describe('injectOverlay', () => {
  it('puts the script into the asking tab, unless the overlay is off', async () => {
    await handlers().injectOverlay(undefined, studio);
    expect(injected).toMatchObject([{ target: { tabId }, files: ['/studio-overlay.js'] }]);
    await handlers().saveOverlay({ isOverlayOn: false }, studio);
    await handlers().injectOverlay(undefined, studio);
    expect(injected).toHaveLength(1);
  });
});

describe('saveOverlay', () => {
  it('keeps what is not named, and tells the open editors of the switch', async () => {
    await handlers().saveOverlay({ place: { left: 10, top: 20 } }, studio);
    await handlers().saveOverlay({ isCollapsed: true }, studio);
    expect(await loadSettings(database)).toMatchObject({
      isOverlayOn: true,
      overlay: { place: { left: 10, top: 20 }, isCollapsed: true },
    });
    expect(ask).not.toHaveBeenCalled();
    await handlers().saveOverlay({ isOverlayOn: false }, studio);
    expect(ask).toHaveBeenCalledWith('refreshDraft', undefined, { tabId, frameId: 0 });
  });
});

describe('editDraft', () => {
  const edits = [{ field: 'title' as const, text: 'New' }];
  const change = { field: 'title', before: makeDraftCapture().title, after: 'New' };

  it('writes into the tab that the panel names', async () => {
    page['editDraft'] = () => [change];
    await handlers().editDraft({ tabId, edits, reason: 'fix' }, panel);
    expect(ask).toHaveBeenCalledWith('editDraft', edits, { tabId, frameId: 0 });
    expect(await database.editSteps.toArray()).toMatchObject([{ tabId, changes: [change] }]);
  });

  it('does not let one Studio page write into another', async () => {
    expect(await codeOf(handlers().editDraft({ tabId: tabId + 1, edits, reason: 'fix' }, studio))).toBe(
      'message-refused',
    );
  });

  it.each([
    ['no edits', { edits: [], reason: 'fix' }],
    ['an unknown field', { edits: [{ field: 'visibility', text: 'PUBLIC' }], reason: 'fix' }],
    ['a half edit', { edits: [{ field: 'tags' }], reason: 'fix' }],
    ['an unknown reason', { edits: [{ field: 'title', text: 'x' }], reason: 'because' }],
  ])('refuses %s', async (_, request) => {
    expect(await codeOf(handlers().editDraft(request, studio))).toBe('reading-invalid');
  });

  it.each([
    ['a refusal', () => Promise.reject(new Problem('studio-refused')), 'studio-refused'],
    ['a page that broke', () => Promise.reject(new Error('gone')), 'page-not-read'],
  ])('passes on %s', async (_, answer, code) => {
    page['editDraft'] = answer;
    expect(await codeOf(handlers().editDraft({ edits, reason: 'fix' }, studio))).toBe(code);
    expect(await database.editSteps.count()).toBe(0);
  });

  it('says so when the tab has no editor, or not our script', async () => {
    page['captureDraft'] = () => null;
    expect(await codeOf(handlers().editDraft({ tabId, edits, reason: 'fix' }, panel))).toBe('page-not-read');
    delete page['captureDraft'];
    expect(await codeOf(handlers().undoEdit({ tabId }, panel))).toBe('page-not-read');
  });
});

describe('pasteField', () => {
  it('scores with what was pasted, and takes it back', async () => {
    page['captureDraft'] = () => makeDraftCapture({ tags: null });
    await handlers().pasteField({ tabId, field: 'tags', text: 'bread, rye bread\n bread' }, panel);
    expect((await database.drafts.get(tabId))?.reading.video.tags).toEqual(['bread', 'rye bread', 'bread']);
    await handlers().pasteField({ tabId, field: 'tags', text: null }, panel);
    expect((await database.drafts.get(tabId))?.reading.video.tags).toBeNull();
  });
});

describe('showTags', () => {
  it('says when there is no such field even then', async () => {
    page['showTags'] = () => false;
    expect(await codeOf(handlers().showTags({ tabId }, panel))).toBe('studio-field-missing');
    page['showTags'] = () => true;
    expect(await codeOf(handlers().showTags({}, studio))).toBeNull();
  });
});

describe('readTab', () => {
  it('reads the editor of a Studio tab', async () => {
    expect(await handlers().readTab({ tabId }, panel)).toMatchObject({ tabId, draft: { place: 'edit' } });
  });
});

describe('dismissLostText', () => {
  it('gives the lost text of the tab’s draft up', async () => {
    await handlers().analyzeDraft(makeDraftCapture({ title: 'Typed', isDirty: true }), studio);
    await database.drafts.clear();
    const { row } = (await handlers().analyzeDraft(makeDraftCapture({ title: 'Saved' }), studio)) as DraftReply;
    expect(row.lostVersionId).not.toBeNull();
    await handlers().dismissLostText({}, studio);
    expect(await database.versions.filter(({ isLost }) => isLost).count()).toBe(0);
  });
});
