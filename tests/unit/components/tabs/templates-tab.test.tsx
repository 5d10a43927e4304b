// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKept } from '@/components/page/use-kept';
import { TemplatesTab } from '@/components/tabs/templates-tab';
import { createTemplateHandlers } from '@/entrypoints/background/template-handlers';
import { SHIPPED_TEMPLATES } from '@/lib/draft/shipped-templates';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { DraftRow, PresetRow, TemplateRow } from '@/lib/storage/draft-rows';
import { writeTemplateFile } from '@/lib/storage/template-file';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeRow } from '../../../support/make-row';
import { makeBlock, makePreset, makeTagSet } from '../../../support/make-template';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const VIDEO = { title: 'Rye bread', description: 'Flour.', tags: ['bread'], channelName: 'Bread Lab' };
const SPONSOR = makeBlock({ id: 'sponsor', name: 'Sponsor', text: 'By {sponsor} on {channel}' });

beforeEach(async () => {
  forgetKept();
  await Promise.all(database.tables.map((table) => table.clear()));
  const handlers = createTemplateHandlers({ database, now: () => 1 });
  ask.mockImplementation(async (name: keyof typeof handlers, data: unknown) => handlers[name]?.(data, {}));
});
afterEach(cleanup);

async function show(draft: DraftRow | null, templates: TemplateRow[] = [], presets: PresetRow[] = []) {
  await database.templates.bulkPut(templates);
  await database.presets.bulkPut(presets);
  const view = render(<TemplatesTab row={draft ?? makeRow(VIDEO)} draft={draft} />);
  await screen.findByRole('heading', { name: 'Templates' });
  return view;
}
const edit = () => makeDraftRow({ video: VIDEO });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const edits = () => ask.mock.calls.filter(([name]) => name === 'editDraft').map(([, data]) => data);

describe('making templates', () => {
  it('saves a block, and closes the form', async () => {
    await show(edit());
    press('New block');
    type('Name', '  Outro ');
    type('Text', 'See you\n🥖');
    press('At the start');
    press('Save');
    expect(await screen.findByRole('button', { name: 'Insert “Outro”' })).toBeTruthy();
    const [saved] = await database.templates.toArray();
    expect(saved).toMatchObject({ name: 'Outro', kind: 'description', text: 'See you\n🥖', at: 'start' });
    expect(screen.queryByRole('form')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it('saves a set of tags from commas and lines', async () => {
    await show(edit());
    press('New tag set');
    type('Name', 'Bread');
    type('Tags, apart by commas or line breaks', 'rye, Rye\nsour dough,');
    press('Save');
    await screen.findByRole('button', { name: 'Insert “Bread”' });
    expect((await database.templates.toArray())[0]).toMatchObject({ tags: ['rye', 'sour dough'] });
  });

  it('says what is missing, in words, and takes the focus there', async () => {
    await show(edit());
    press('New block');
    press('Save');
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Give it a name.')).toBeTruthy();
    expect(screen.getByText('Write the text.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Name'));
    expect(ask).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the tab is closed, and throws it away only after asking', async () => {
    const view = await show(edit());
    press('New block');
    type('Text', 'half a thought');
    view.unmount();
    await show(edit());
    expect(field('Text').value).toBe('half a thought');
    press('Cancel');
    expect(field('Text').value).toBe('half a thought');
    press('Throw away');
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
  });

  it('keeps the form and says so when it cannot be saved', async () => {
    await show(edit(), [makeTagSet()]);
    press('Change “Bread”');
    ask.mockRejectedValue(new Problem('storage-full'));
    type('Name', 'Bread 2');
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room/);
    expect(field('Name').value).toBe('Bread 2');
  });

  it('deletes after a second click', async () => {
    await show(edit(), [makeTagSet()]);
    press('Delete “Bread”');
    press('Delete');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete “Bread”' })).toBeNull());
  });
});

describe('inserting', () => {
  it('shows what it comes to, then does it', async () => {
    await show(edit(), [makeBlock()]);
    press('Insert “Links”');
    const preview = screen.getByRole('region', { name: 'Description, at the end' });
    expect(preview.textContent).toContain('More: Bread Lab');
    press('Insert into the draft');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull());
    const insert = { field: 'description', insert: 'More: Bread Lab', at: 'end' };
    expect(edits()).toEqual([{ tabId: 7, edits: [insert], reason: 'template' }]);
  });

  it('names what it does not know, waits for words, and remembers them', async () => {
    await show(edit(), [SPONSOR]);
    press('Insert “Sponsor”');
    expect(screen.getByText('Limelight does not know what {sponsor} stands for in this draft.')).toBeTruthy();
    expect(button('Insert into the draft').disabled).toBe(true);
    type('{sponsor}', ' Acme ');
    expect(screen.queryByRole('switch', { name: /^Leave/ })).toBeNull();
    press('Insert into the draft');
    await waitFor(() => expect(edits()[0]).toMatchObject({ edits: [{ insert: 'By Acme on Bread Lab' }] }));
    expect(await screen.findByRole('button', { name: 'Forget {sponsor}' })).toBeTruthy();
  });

  it('leaves unknown ones as they are only when told so, and forgets when told so', async () => {
    await show(edit(), [SPONSOR]);
    press('Insert “Sponsor”');
    fireEvent.click(screen.getByRole('switch', { name: 'Remember for next time' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Leave unfilled ones as they are' }));
    press('Insert into the draft');
    await waitFor(() => expect(edits()[0]).toMatchObject({ edits: [{ insert: 'By {sponsor} on Bread Lab' }] }));
    expect(await database.variables.count()).toBe(0);
  });

  it('shows remembered words, so that they can be other ones this time', async () => {
    await database.variables.put({ name: 'sponsor', value: 'Acme' });
    await show(edit(), [SPONSOR]);
    press('Insert “Sponsor”');
    expect(screen.queryByText(/does not know/)).toBeNull();
    fireEvent.change(screen.getByDisplayValue('Acme'), { target: { value: 'Bolt' } });
    press('Insert into the draft');
    await waitFor(() => expect(edits()[0]).toMatchObject({ edits: [{ insert: 'By Bolt on Bread Lab' }] }));
    await waitFor(async () => expect(await database.variables.get('sponsor')).toMatchObject({ value: 'Bolt' }));
  });

  it('has nothing to do where all of it stands already', async () => {
    await show(makeDraftRow({ video: { ...VIDEO, tags: ['BREAD', 'baking'] } }), [makeTagSet()]);
    press('Insert “Bread”');
    expect(screen.getByText('All of this is in the draft already.')).toBeTruthy();
    expect(button('Insert into the draft').disabled).toBe(true);
  });

  it('warns of more than YouTube takes', async () => {
    await show(makeDraftRow({ video: { ...VIDEO, description: 'x'.repeat(4_990) } }), [makeBlock()]);
    press('Insert “Links”');
    expect(screen.getByText(/^That makes 5,007 of 5,000 characters/)).toBeTruthy();
  });

  it('adds to folded tags all the same, and says what that does', async () => {
    const draft = makeDraftRow({ video: { ...VIDEO, tags: null }, draft: { isAdvancedOpen: false } });
    await show(draft, [makeTagSet()]);
    press('Insert “Bread”');
    expect(screen.getByText(/behind “Show more”/)).toBeTruthy();
    press('Insert into the draft');
    await waitFor(() => expect(edits()[0]).toMatchObject({ edits: [{ field: 'tags', add: ['bread', 'baking'] }] }));
  });

  it('leaves out tags that it cannot see, and says so', async () => {
    const draft = makeDraftRow({ video: { ...VIDEO, tags: ['pasted'] }, draft: { pasted: { tags: ['pasted'] } } });
    await show(draft, [makeBlock(), makeTagSet()], [makePreset()]);
    press('Apply “Weekly”');
    expect(screen.getByText(/cannot see Studio's tags/)).toBeTruthy();
    press('Apply to the draft');
    await waitFor(() => expect(edits()[0].edits).toHaveLength(1));
    expect(edits()[0]).toMatchObject({ reason: 'preset', edits: [{ field: 'description' }] });
  });

  it('stays open with the reason when Studio refuses', async () => {
    await show(edit(), [makeBlock()]);
    ask.mockRejectedValue(new Problem('studio-refused'));
    press('Insert “Links”');
    press('Insert into the draft');
    expect((await screen.findByRole('alert')).textContent).toContain('Studio did not take the change.');
    expect(screen.getByRole('region', { name: 'Preview' })).toBeTruthy();
  });
});

describe('presets', () => {
  it('are put together in their order', async () => {
    await show(edit(), [makeBlock(), makeTagSet()]);
    press('New preset');
    type('Name', 'Weekly');
    press('Add “Links” to the preset');
    press('Add “Bread” to the preset');
    press('Move “Bread” up');
    fireEvent.click(screen.getByRole('switch', { name: 'Offer for new uploads' }));
    press('Save');
    await screen.findByRole('button', { name: 'Apply “Weekly”' });
    const [preset] = await database.presets.toArray();
    expect(preset).toMatchObject({ name: 'Weekly', templateIds: ['bread', 'links'], isUploadDefault: true });
  });

  it('want a template', async () => {
    await show(edit(), [makeBlock()]);
    press('New preset');
    type('Name', 'Empty');
    press('Save');
    expect(screen.getByText('Choose at least one template.')).toBeTruthy();
  });

  it('are one step', async () => {
    await show(edit(), [makeBlock(), makeTagSet()], [makePreset()]);
    press('Apply “Weekly”');
    press('Apply to the draft');
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(edits()[0].edits.map((one: { field: string }) => one.field)).toEqual(['description', 'tags']);
  });

  it('for new uploads are offered while the description is empty', async () => {
    const upload = makeDraftRow({ video: { ...VIDEO, description: '' }, draft: { place: 'upload' } });
    const presets = [makePreset({ isUploadDefault: true })];
    await show(upload, [makeBlock(), makeTagSet()], presets);
    const offer = within(screen.getByRole('region', { name: 'New upload: start with “Weekly”?' }));
    fireEvent.click(offer.getByRole('button', { name: 'Preview' }));
    expect(edits()).toEqual([]);
    fireEvent.click(offer.getByRole('button', { name: 'Apply to the draft' }));
    await waitFor(() => expect(edits()[0]).toMatchObject({ reason: 'preset' }));
  });
});

describe('the starter set', () => {
  it('is offered, not forced, and each template once', async () => {
    await show(edit());
    const [first] = SHIPPED_TEMPLATES;
    press(`Add “${first?.name}”`);
    await screen.findByRole('button', { name: `Insert “${first?.name}”` });
    expect(screen.queryByRole('button', { name: `Add “${first?.name}”` })).toBeNull();
    press('Add the starter set');
    await waitFor(async () => expect(await database.templates.count()).toBe(SHIPPED_TEMPLATES.length));
    await waitFor(() => expect(screen.queryByText(/^Starter set/)).toBeNull());
  });
});

describe('files', () => {
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText('Import'), {
      target: { files: [new File([text], 'templates.json', { type: 'application/json' })] },
    });

  it('say how many came in', async () => {
    await show(edit());
    expect(button('Export').disabled).toBe(true);
    choose(writeTemplateFile({ templates: [makeBlock(), makeTagSet()], presets: [makePreset()], variables: [] }));
    expect(await screen.findByText('2 templates came in. 1 preset came in.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Apply “Weekly”' })).toBeTruthy();
    expect(button('Export').disabled).toBe(false);
  });

  it('that are none of ours are refused with a way out', async () => {
    await show(edit());
    choose('{"templates": 7}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/not a Limelight template file.*“Export”/);
  });
});

it('on a watch page templates can be made, not inserted', async () => {
  await show(null, [makeBlock()], [makePreset()]);
  expect(screen.getByText(/To insert one, open a video in YouTube Studio/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Insert|^Apply/ })).toBeNull();
  expect(button('Change “Links”')).toBeTruthy();
});

it('a long list comes in parts', async () => {
  const many = Array.from({ length: 60 }, (_, index) => makeTagSet({ id: `t${index}`, name: `Set ${index}` }));
  await show(edit(), many);
  const items = () => within(screen.getByRole('list', { name: 'Templates' })).getAllByRole('listitem');
  expect(items()).toHaveLength(50);
  press('Show more');
  expect(items()).toHaveLength(60);
});
