// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Consent } from '@/components/account/consent';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { fakeAccess } from '../../../support/fake-access';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeAccess();
  ask.mockResolvedValue({ isRevoked: true });
});
afterEach(cleanup);

describe('Consent', () => {
  it.each([
    ['YouTube Terms of Service', 'https://www.youtube.com/t/terms'],
    ['Google Privacy Policy', 'https://policies.google.com/privacy'],
    ['Google security settings', 'https://security.google.com/settings/security/permissions'],
    ["Limelight's project page", 'https://limelight.example/'],
  ])('links the %s, in a tab of its own', (name, href) => {
    render(<Consent />);
    const link = screen.getByRole('link', { name });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      ...[href, '_blank', 'noreferrer'],
    ]);
  });

  it.each([
    'What is asked of YouTube',
    'What is kept, in this browser only',
    'Who learns of it',
    "Limelight's privacy statement",
  ])('says it in full: %s', (name) => {
    render(<Consent />);
    expect(screen.getByRole('heading', { name })).toBeTruthy();
    expect(document.body.textContent).toContain('Limelight uses YouTube API Services.');
  });

  it('agrees on the click, and on no earlier one', async () => {
    render(<Consent />);
    expect(ask).not.toHaveBeenCalled();
    const button = screen.getByRole('button', { name: 'Agree and continue' });
    await act(async () => {
      fireEvent.click(button);
      await Promise.resolve();
      fireEvent.click(button);
    });
    expect(ask.mock.calls).toEqual([['agreeToApi', { isAgreed: true }]]);
  });

  it('says when it could not be kept', async () => {
    ask.mockRejectedValue(new Problem('storage-full'));
    render(<Consent />);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Agree and continue' })));
    expect(screen.getByRole('alert').textContent).toContain('no room left');
  });
});
