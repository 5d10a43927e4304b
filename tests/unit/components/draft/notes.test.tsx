// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftBadge } from '@/components/draft/draft-badge';
import { editWords } from '@/components/draft/edit-words';
import { FieldNotices } from '@/components/draft/field-notices';
import { fieldWords } from '@/components/draft/field-words';
import { LostText } from '@/components/draft/lost-text';
import { PasteField } from '@/components/draft/paste-field';
import { PastedField } from '@/components/draft/pasted-field';
import { UndoBar } from '@/components/draft/undo-bar';
import { EDIT_REASONS } from '@/lib/draft/edit';
import { STUDIO_FIELDS } from '@/lib/pages/studio/draft-capture';
import type { UndoInfo } from '@/lib/storage/draft-rows';
import { makeDraftRow } from '../../../support/make-draft-row';

afterEach(cleanup);

describe('DraftBadge', () => {
  it.each([
    ['edit', true, 'Draft, not saved'],
    ['edit', false, 'Saved in Studio'],
    ['edit', null, 'Draft'],
    ['upload', null, 'Draft'],
    ['upload', false, 'Draft'],
  ] as const)('%s, dirty %s: %s', (place, isDirty, words) => {
    render(<DraftBadge draft={{ place, isDirty }} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('words', () => {
  it.each(EDIT_REASONS)('has some for the reason %s', (reason) => {
    expect(editWords(reason)).not.toBe('');
  });

  it.each(STUDIO_FIELDS)('has some for the field %s', (field) => {
    expect(fieldWords(field)).toMatch(/^the /);
  });

  it('lists several fields as a sentence does', () => {
    expect(fieldWords('title', 'description', 'tags')).toBe('the title, the description, and the tags');
  });
});

describe('UndoBar', () => {
  const undo: UndoInfo = { stepId: 1, reason: 'tags', fields: ['title', 'tags'], count: 1, isEditedSince: false };

  it('says what was changed and takes it back', () => {
    const onUndo = vi.fn();
    render(<UndoBar undo={undo} onUndo={onUndo} isBusy={false} />);
    expect(screen.getByRole('status').textContent).toBe('Limelight changed the title and the tagsTags added');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it.each([
    [2, 'Tags added · 1 more before it'],
    [3, 'Tags added · 2 more before it'],
  ])('says that there are more: %d', (count, words) => {
    render(<UndoBar undo={{ ...undo, count }} onUndo={vi.fn()} isBusy={false} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('warns that what was typed since goes too', () => {
    render(<UndoBar undo={{ ...undo, isEditedSince: true }} onUndo={vi.fn()} isBusy={false} />);
    expect(screen.getByText(/also takes back what you typed since/)).toBeTruthy();
  });

  it('is not there when there is nothing to undo', () => {
    render(<UndoBar undo={null} onUndo={vi.fn()} isBusy={false} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('LostText', () => {
  it('is shown or dismissed in the panel', () => {
    const [onSee, onDismiss] = [vi.fn(), vi.fn()];
    render(<LostText onSee={onSee} onDismiss={onDismiss} isBusy={false} />);
    expect(screen.getByRole('alert').textContent).toContain('Studio lost unsaved text');
    fireEvent.click(screen.getByRole('button', { name: 'See it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onSee).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('names the panel where it cannot be shown', () => {
    render(<LostText onDismiss={vi.fn()} isBusy={false} />);
    expect(screen.getByRole('alert').textContent).toContain('open History in its side panel');
    expect(screen.queryByRole('button', { name: 'See it' })).toBeNull();
  });
});

describe('FieldNotices', () => {
  it('says of each text that it is missing, and the rest in one line', () => {
    const states = { tags: 'missing', description: 'missing', language: 'missing', save: 'missing' } as const;
    render(<FieldNotices draft={makeDraftRow({ states }).draft} />);
    const alerts = screen.getAllByRole('alert').map((alert) => alert.textContent);
    expect(alerts[0]).toContain("Studio has changed: Limelight can't see the description");
    expect(alerts[1]).toContain("Studio has changed: Limelight can't see the tags");
    expect(alerts[1]).toContain('in the side panel');
    expect(alerts).toHaveLength(2);
    expect(screen.getByText(/the language and the Save button/)).toBeTruthy();
  });

  it('is silent about what is found, folded or pasted', () => {
    const draft = { pasted: { tags: ['bread'] } };
    const states = { tags: 'missing', category: 'folded', title: 'fallback' } as const;
    const { container } = render(<FieldNotices draft={makeDraftRow({ states, draft }).draft} />);
    expect(container.textContent).toBe('');
  });

  it('takes a text in place of the field', () => {
    const onPaste = vi.fn();
    render(
      <FieldNotices
        draft={makeDraftRow({ states: { tags: 'missing' } }).draft}
        paste={(field) => <PasteField field={field} onPaste={onPaste} />}
      />,
    );
    const box = screen.getByRole('textbox', { name: 'Paste the tags here and Limelight scores with them' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Score with this' }).disabled).toBe(true);
    fireEvent.change(box, { target: { value: 'bread, sourdough' } });
    fireEvent.click(screen.getByRole('button', { name: 'Score with this' }));
    expect(onPaste).toHaveBeenCalledWith('bread, sourdough');
  });
});

it.each([
  ['tags', ['bread', 'cake'], 'bread, cake'],
  ['title', 'My loaf', 'My loaf'],
] as const)('shows the pasted %s and takes it back', (field, pasted, text) => {
  const onRemove = vi.fn();
  render(<PastedField field={field} pasted={typeof pasted === 'string' ? pasted : [...pasted]} onRemove={onRemove} />);
  expect(screen.getByText(text)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(onRemove).toHaveBeenCalledOnce();
});
