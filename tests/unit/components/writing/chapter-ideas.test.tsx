// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ChapterIdeas } from '@/components/writing/chapter-ideas';
import { placeChapters } from '@/components/writing/place-chapters';
import { makeDraftRow } from '../../../support/make-draft-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
afterEach(cleanup);

const TEXT = '0:00 Start\n1:02:03 End';

it.each([
  ['Hello\n0:00 A\n1:00 B\n\nBye', `Hello\n${TEXT}\n\nBye`],
  ['0:00 A', TEXT],
  ['Hello\n\n0:00 A\nbetween\n2:00 B', `Hello\n\n${TEXT}`],
])('stand where the old ones stood: %j', (description, text) => {
  expect(placeChapters(description, TEXT)).toEqual({ field: 'description', text });
});

it.each([[null], [''], ['Hello, see you at 5:00 tomorrow']])('else stand at the end: %j', (description) => {
  expect(placeChapters(description, TEXT)).toEqual({ field: 'description', insert: TEXT, at: 'end' });
});

it('are shown with their times, ready for the draft', () => {
  const chapters = [
    { startSeconds: 0, title: 'Start' },
    { startSeconds: 3_723, title: 'End' },
  ];
  const draft = makeDraftRow();
  const props = { draft, video: draft.reading.video, openCheck: null, translateBack: null };
  render(<ChapterIdeas value={{ chapters, text: TEXT, source: 'transcript' }} {...props} />);
  const items = within(screen.getByRole('list', { name: 'Chapter ideas' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['0:00Start', '1:02:03End']);
  expect(screen.getByRole('button', { name: 'Preview the chapters' })).toBeTruthy();
});
