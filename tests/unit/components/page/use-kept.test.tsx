// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKept, useKept } from '@/components/page/use-kept';

const isText = (value: unknown): value is string => typeof value === 'string';
const use = (key: string) => renderHook(() => useKept(key, isText)).result;

beforeEach(forgetKept);
afterEach(cleanup);

describe('useKept', () => {
  it('has what was typed again after the view was closed', () => {
    const first = use('form');
    expect(first.current[0]).toBeNull();
    act(() => first.current[1]('half a sen'));
    cleanup();
    expect(use('form').current[0]).toBe('half a sen');
    expect(use('other').current[0]).toBeNull();
    expect(localStorage.getItem('unsaved.form')).toBe('"half a sen"');
  });

  it('forgets what was saved', () => {
    const form = use('form');
    act(() => form.current[1]('text'));
    act(() => form.current[1](null));
    expect(use('form').current[0]).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it.each(['7', '{broken', 'null'])('starts anew from %j, which an older version may have left', (left) => {
    localStorage.setItem('unsaved.form', left);
    expect(use('form').current[0]).toBeNull();
  });

  it('goes on without storage, and still has the text after a change of tabs', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const form = use('form');
    act(() => form.current[1]('text'));
    expect(form.current[0]).toBe('text');
    cleanup();
    expect(use('form').current[0]).toBe('text');
  });
});

it('forgetKept leaves what others keep', () => {
  localStorage.setItem('theirs', '1');
  const form = use('form');
  act(() => form.current[1]('text'));
  forgetKept();
  expect(use('form').current[0]).toBeNull();
  expect(localStorage.getItem('theirs')).toBe('1');
  localStorage.clear();
});
