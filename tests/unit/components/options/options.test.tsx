// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import { SECTIONS } from '@/components/options/sections';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';

const FOLDER = join(import.meta.dirname, '../../../../components/options');
const START = { pinnedId: null, tab: null, row: null, settings: DEFAULT_SETTINGS };

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('Options', () => {
  it.each(SECTIONS.map(({ id }) => id))('has a file for the section %s', (id) => {
    expect(existsSync(join(FOLDER, `${id}-section.tsx`))).toBe(true);
  });

  it('opens the first section when the address names none, or one that is not there', async () => {
    location.hash = '#nothing';
    render(<Options start={START} />);
    expect(await screen.findByRole('heading', { level: 2, name: 'Display' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'General' }).getAttribute('aria-current')).toBe('page');
  });

  it('opens the section that the address names, and follows the address', async () => {
    location.hash = '#checks';
    render(<Options start={START} />);
    expect(await screen.findByRole('heading', { level: 2, name: 'Checks' })).toBeTruthy();
    location.hash = '#general';
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Display' })).toBeTruthy();
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page').length).toBe(1);
  });
});
