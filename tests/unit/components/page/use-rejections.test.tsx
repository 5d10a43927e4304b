// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useRejections } from '@/components/page/use-rejections';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeRejection } from '../../../support/make-source';

const ID = 'sourdough01' as VideoId;

beforeEach(() => database.rejections.clear());
afterEach(cleanup);

it('has this video’s first, then those of every video, each once and newest first', async () => {
  await database.rejections.bulkPut([
    makeRejection('old', ID, 1),
    makeRejection('new', ID, 2),
    makeRejection('never', ID, 3),
    makeRejection('never', null, 4),
    makeRejection('vlog', null, 9),
    makeRejection('other', 'othervideo1' as VideoId, 5),
  ]);
  const { result } = renderHook(() => useRejections(ID));
  const ids = () => result.current.map(({ id }) => id);
  await waitFor(() => expect(ids()).toEqual([`${ID}|new`, `${ID}|old`, '*|vlog', '*|never']));
  await act(() => database.rejections.delete('*|vlog'));
  await waitFor(() => expect(ids()).toEqual([`${ID}|new`, `${ID}|old`, '*|never']));
});
