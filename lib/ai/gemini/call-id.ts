const OWN = 'own-';

/** For a call that came without an id, as those of older models do: who runs it needs one. */
export function makeCallId(): string {
  return `${OWN}${crypto.randomUUID()}`;
}

/** Ids that Gemini never gave mean nothing to it and are not sent. */
export function isMadeHere(id: string): boolean {
  return id.startsWith(OWN);
}
