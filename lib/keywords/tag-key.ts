/** The form in which two tags are one: YouTube minds neither case nor outer space, nor how an accent is coded. */
export function tagKey(tag: string): string {
  return tag.trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFC');
}
