// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

/** A canvas on a computer whose font is so many times as wide as Roboto. */
async function fitWith(widthOfRoboto: number | null) {
  vi.resetModules();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() =>
    widthOfRoboto === null ? null : { font: '', measureText: () => ({ width: 3663 * widthOfRoboto }) }) as never);
  const { fitRoboto } = await import('@/components/preview/fit-roboto');
  return (title: string) => fitRoboto(title, 400);
}

describe('fitRoboto', () => {
  it.each([
    ['Roboto itself', 1, 1],
    ['a wide font', 1.25, 0.8],
    ['a narrow font', 0.8, 1.25],
  ])('evens out %s', async (_, width, fit) => {
    const fitRoboto = await fitWith(width);
    expect(fitRoboto('Sourdough for beginners')).toBeCloseTo(fit, 3);
  });

  it.each([
    ['Latin', 'Sourdough', true],
    ['Cyrillic', 'Хлеб на закваске', true],
    ['Greek', 'Ψωμί', true],
    ['accents', 'Pão de fermentação', true],
    ['figures alone', '2026', true],
    ['Japanese', '初めてのパン', false],
    ['Arabic', 'خبز العجين', false],
    ['mostly Japanese', 'パンの作り方ガイド vlog', false],
    ['mostly Latin', 'My first パン loaf', true],
  ])('fits what Roboto has letters for: %s', async (_, title, isFitted) => {
    const fitRoboto = await fitWith(1.25);
    expect(fitRoboto(title)).toBeCloseTo(isFitted ? 0.8 : 1, 3);
  });

  it('leaves sizes alone without a canvas', async () => {
    const fitRoboto = await fitWith(null);
    expect(fitRoboto('Sourdough')).toBe(1);
  });
});
