// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatList } from '@/components/chat/chat-list';
import { downloadText } from '@/components/ui/download-text';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { keepTalk, makeChat } from '../../../support/make-chat-rows';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
vi.mock('@/components/ui/download-text', () => ({ downloadText: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const saved = vi.mocked(downloadText);

const SUBJECT = { scope: 'video', scopeId: 'sourdough01', title: 'Sourdough for beginners' } as const;
const onOpen = vi.fn();

beforeEach(async () => {
  ask.mockResolvedValue(undefined);
  await Promise.all(database.tables.map((table) => table.clear()));
  await keepTalk(2, makeChat({ id: 'a', title: 'Why is my score 62?', updatedAt: 1 }));
  await keepTalk(4, makeChat({ id: 'b', title: 'Étiquettes', updatedAt: 2 }));
  await keepTalk(2, makeChat({ id: 'c', scopeId: 'anothervid1', subject: 'Rye bread', title: 'Thumbnail?' }));
  await database.chats.put(makeChat({ id: 'unused', title: '' }));
});
afterEach(cleanup);

const list = () => screen.findByRole('list', { name: 'Conversations' });
const show = async (openId: string | null = 'a') => {
  render(<ChatList subject={SUBJECT} openId={openId} onOpen={onOpen} />);
  await screen.findByText('Étiquettes');
};
const shown = async () =>
  within(await list())
    .queryAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]?.firstChild?.textContent);
const search = (words: string) =>
  fireEvent.change(screen.getByLabelText('Search in all conversations'), { target: { value: words } });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the conversations', () => {
  it('are those of this video, the newest first, without one in which nothing was said', async () => {
    await show();
    expect(await shown()).toEqual(['Étiquettes', 'Why is my score 62?']);
    expect(button(/^Why is my score 62\?/).getAttribute('aria-current')).toBe('true');
    fireEvent.click(button(/^Étiquettes/));
    expect(onOpen).toHaveBeenCalledWith('b');
  });

  it('are found wherever they are, by what was said in them', async () => {
    await show();
    search('etiq');
    await waitFor(async () => expect(await shown()).toEqual(['Étiquettes']));
    search('rye');
    expect(await screen.findByText('Rye bread')).toBeTruthy();
    search('answer 3');
    await waitFor(async () => expect(await shown()).toEqual(['Étiquettes']));
    expect(screen.getByText('Answer 3')).toBeTruthy();
    search('minecraft');
    expect(await screen.findByText('Nothing found for “minecraft”.')).toBeTruthy();
  });

  it('can be renamed, but not to nothing', async () => {
    await show();
    fireEvent.click(button('Rename “Étiquettes”'));
    const field = screen.getByRole('textbox', { name: 'Title of the conversation' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '  ' } });
    fireEvent.submit(field.closest('form') ?? field);
    fireEvent.change(field, { target: { value: ' Tags ' } });
    await act(async () => void fireEvent.submit(field.closest('form') ?? field));
    expect(ask.mock.calls).toEqual([['renameChat', { id: 'b', title: 'Tags' }]]);
    expect(document.activeElement).toBe(button('Rename “Étiquettes”'));
  });

  it('stay as they are after Escape', async () => {
    await show();
    fireEvent.click(button('Rename “Étiquettes”'));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Title of the conversation' }), { key: 'Escape' });
    expect(ask).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox', { name: 'Title of the conversation' })).toBeNull();
  });

  it('are deleted after a second click, and say why they could not be', async () => {
    await show();
    ask.mockRejectedValue(new Problem('storage-unavailable'));
    fireEvent.click(button('Delete “Étiquettes”'));
    expect(ask).not.toHaveBeenCalled();
    await act(async () => fireEvent.click(button('Delete it')));
    expect(ask.mock.calls).toEqual([['deleteChats', { id: 'b' }]]);
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it.each([
    ['As Markdown', 'limelight-chat-1970-01-01.md', 'text/markdown', /^# Étiquettes/],
    ['As JSON', 'limelight-chat-1970-01-01.json', 'application/json', /"title": "Étiquettes"/],
  ])('are exported: %s', async (format, file, type, text) => {
    await show();
    fireEvent.click(button('Export “Étiquettes”'));
    fireEvent.click(button(format));
    await waitFor(() => expect(saved).toHaveBeenCalledWith(file, expect.stringMatching(text), type));
    expect(saved.mock.calls[0]?.[1]).toContain('Answer 3');
  });
});

it('says that there are none', async () => {
  await database.chats.clear();
  render(<ChatList subject={SUBJECT} openId={null} onOpen={onOpen} />);
  expect(await screen.findByText('No conversation yet.')).toBeTruthy();
});
