import type { ChatReceipt } from '@/lib/storage/ai-rows';
import type { WrittenNumber } from './find-numbers';
import { findYear } from './find-dates';
import type { NumberForm } from './number-forms';

/** From here on whole numbers are rounded in prose: "412,000 views". */
const LEAST_ROUNDED = 1_000;
const MIN_ZEROS = 2;
const MIN_DIGITS = 2;
const EXACT = 1e-9;

/**
 * The receipt that says a number, exactly before rounded. A number may be rounded, or cut off as YouTube does, to the digits
 * it is written with: "12.4K" is said of 12,431 and of 12,499, "13K" of none of them.
 *
 * @param near the sentence around it: of receipts that fit equally, the one that it names.
 */
export function matchNumber(number: WrittenNumber, receipts: readonly ChatReceipt[], near: string): ChatReceipt | null {
  const fits = receipts.flatMap((receipt) => {
    const misfit = Math.min(...number.forms.map((form) => measureMisfit(form, number, receipt, near)));
    if (!Number.isFinite(misfit)) return [];
    // A length of time is one before it is anything else.
    const isLength = number.unit.seconds !== null && receipt.kind === 'time';
    return [{ receipt, rank: (isLength ? 0 : 4) + (misfit < EXACT ? 0 : 2) + (names(near, receipt) ? 0 : 1) }];
  });
  const [best] = fits.toSorted((one, other) => one.rank - other.rank);
  return best?.receipt ?? matchYear(number, receipts);
}

function matchYear({ forms: [form], unit }: WrittenNumber, receipts: readonly ChatReceipt[]): ChatReceipt | null {
  const isPlain = form?.decimals === 0 && unit.scale === 1 && !unit.isPercent;
  return form && isPlain && form.value >= 1900 && form.value < 2200 ? findYear(form.value, receipts) : null;
}

/** How far a receipt is from what is written, as a share; infinite where the two say different things. */
function measureMisfit(form: NumberForm, { unit }: WrittenNumber, receipt: ChatReceipt, near: string): number {
  const { kind, value } = receipt;
  if (typeof value !== 'number') return Infinity;
  if (kind === 'time') return unit.seconds === null ? Infinity : misfitOf(form, value / unit.seconds, 1);
  if (kind !== 'number') return Infinity;
  if (!unit.isPercent) return misfitOf(form, value, unit.scale);
  // A share says so in its label, or is a fraction; some say "62 %" of a score.
  const isShare = receipt.label.includes('%');
  const misfit = misfitOf(form, isShare ? value : value * 100, 1);
  return Number.isFinite(misfit) || !names(near, receipt) ? misfit : misfitOf(form, value, 1);
}

function misfitOf({ value: written, decimals }: NumberForm, told: number, scale: number): number {
  const said = written * scale;
  if (Math.abs(said - told) <= EXACT * Math.max(1, Math.abs(told))) return 0;
  // What rounds to nothing is not said by "0".
  if (said === 0) return Infinity;
  const isFit = [scale / 10 ** decimals, ...roundSteps(written, decimals, scale)].some((step) => {
    const [count, sought] = [told / step, Math.round(said / step)];
    return Math.round(count + EXACT) === sought || (step > 1 && Math.trunc(count) === sought);
  });
  return isFit ? Math.abs(said - told) / Math.abs(told) : Infinity;
}

/** "412,000": the zeros may stand for what was left out, as long as two digits are left. */
function roundSteps(written: number, decimals: number, scale: number): number[] {
  if (decimals > 0 || scale !== 1 || written < LEAST_ROUNDED) return [];
  const digits = String(written);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return zeros >= MIN_ZEROS && digits.length - zeros >= MIN_DIGITS ? [10 ** zeros] : [];
}

function names(near: string, { label }: ChatReceipt): boolean {
  const words = label.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const said = near.toLowerCase();
  return words.some((word) => said.includes(word));
}
