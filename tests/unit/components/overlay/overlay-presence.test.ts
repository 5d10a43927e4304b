import { describe, expect, it } from 'vitest';
import { isOverlayWanted, type Presence } from '@/components/overlay/overlay-presence';
import type { StudioState } from '@/lib/messages/in-page';
import { makeReply } from '../../../support/make-session';

const nothing: StudioState = { reply: null, problem: null, isOrphaned: false };
const atStart: Presence = { isShown: false, isClosed: false, isWaiting: false, wasOn: true };

describe('isOverlayWanted', () => {
  it.each<[string, Partial<StudioState>, Partial<Presence>, boolean]>([
    ['a draft', { reply: makeReply() }, {}, true],
    ['a draft, switched off', { reply: makeReply({}, { isOverlayOn: false }) }, {}, false],
    ['no draft', {}, {}, false],
    ['no draft, but one is awaited', {}, { isWaiting: true }, true],
    ['a failure', { problem: 'page-changed' }, {}, true],
    ['a failure after it was switched off', { problem: 'page-changed' }, { wasOn: false }, false],
    ['a failure with the last draft', { reply: makeReply(), problem: 'page-changed' }, {}, true],
    ['an update while it is shown', { reply: makeReply(), isOrphaned: true }, { isShown: true }, true],
    ['an update while it is not', { isOrphaned: true }, {}, false],
    ['an update, closed', { reply: makeReply(), isOrphaned: true }, { isShown: true, isClosed: true }, false],
  ])('%s', (_, state, presence, isWanted) => {
    expect(isOverlayWanted({ ...nothing, ...state }, { ...atStart, ...presence })).toBe(isWanted);
  });
});
