import type { Attack } from './attack.ts';
import { FORGED_ATTACKS } from './forged-attacks.ts';
import { HIDDEN_ATTACKS } from './hidden-attacks.ts';
import { LINK_ATTACKS } from './link-attacks.ts';
import { OPEN_ATTACKS } from './open-attacks.ts';

/**
 * Texts that try to make a model do what the creator did not ask for. Each works on the stand-in's `obedient` model; on
 * Limelight none may have an effect: nothing applied, nothing sent elsewhere, nothing loaded, shown as HTML or as a link.
 */
export const ATTACKS: readonly Attack[] = [...OPEN_ATTACKS, ...HIDDEN_ATTACKS, ...FORGED_ATTACKS, ...LINK_ATTACKS];

export function findAttack(id: string): Attack {
  const found = ATTACKS.find((attack) => attack.id === id);
  if (found === undefined) throw new Error(`No attack is called ${id}.`);
  return found;
}
