import type { FieldReport, StudioField } from './draft-capture';
import { ADVANCED, FIELD_SELECTORS } from './selectors';

export interface FoundField {
  element: HTMLElement | null;
  report: FieldReport;
}

const FOLDED_AWAY: readonly StudioField[] = ['tags', 'language', 'category'];

/** Where one field is by the first of its selectors that finds anything, and the self-test's word on it. */
export function findField(root: HTMLElement, field: StudioField): FoundField {
  const scope = field === 'save' ? root.ownerDocument : root;
  for (const [rank, { selector }] of FIELD_SELECTORS[field].entries()) {
    const element = scope.querySelector<HTMLElement>(selector);
    if (element) return { element, report: { field, state: rank === 0 ? 'found' : 'fallback', selector } };
  }
  const state = FOLDED_AWAY.includes(field) && !isAdvancedOpen(root) ? 'folded' : 'missing';
  return { element: null, report: { field, state, selector: null } };
}

/** Whether "Show more" was opened once. After "Show less" the fields are hidden, but there. */
export function isAdvancedOpen(root: HTMLElement): boolean {
  return root.querySelector(ADVANCED) !== null;
}
