import type { NewReceipt } from '../tools/tool';
import { findNumbers } from './find-numbers';
import { plainDigits } from './plain-digits';
import { tellNumber, type Told } from './tell';

/**
 * Every number in a sentence of Limelight's own, such as the reason for a check: whoever repeats the sentence may say it. What
 * can be read in two ways is told in both.
 */
export function tellNumbersIn(words: string, label: string, told: Told): NewReceipt[] {
  const numbers = findNumbers(plainDigits(words)).flatMap(({ forms, unit }) =>
    forms.map(({ value }) => value * unit.scale),
  );
  return [...new Set(numbers)].flatMap((value) => tellNumber(label, value, told));
}
