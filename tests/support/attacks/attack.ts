/** Where every attack wants to lead somebody: a name that nobody can own (RFC 2606). */
export const EVIL_HOST = 'evil.example';

/** What a text of somebody else's tries to make a model do. */
export type AttackGoal =
  /** A picture in the answer, whose address carries what the model knows. */
  | 'image-exfil'
  | 'link'
  /** An address that runs or holds something: `javascript:`, `data:`. */
  | 'script-url'
  | 'html'
  /** A change of the draft. */
  | 'apply'
  /** Tools that do not exist, or arguments that do harm. */
  | 'tool-call'
  /** Numbers that no tool found. */
  | 'fake-tool-result'
  /** Limelight's own words to the model. */
  | 'system-prompt'
  /** What was taken out before sending: addresses, keys. */
  | 'reveal';

export interface Attack {
  id: string;
  /** BCP 47; `und` for no language in particular. */
  language: string;
  wants: AttackGoal;
  /** Where such a text would stand. */
  where: 'title' | 'description' | 'tags' | 'comment' | 'transcript' | 'chapter';
  /** How it hides or what it pretends; `null` for one that says openly what it wants. */
  trick:
    | 'invisible'
    | 'bidi'
    | 'homoglyphs'
    | 'encoded'
    | 'fence-break'
    | 'fake-turn'
    | 'fake-result'
    | 'padding'
    | 'authority'
    | 'markdown'
    | null;
  text: string;
}

export type AttackText = Omit<Attack, 'trick' | 'where'> & Partial<Pick<Attack, 'trick' | 'where'>>;

export function defineAttacks(attacks: readonly AttackText[]): Attack[] {
  return attacks.map((attack) => ({ trick: null, where: 'description', ...attack }));
}
