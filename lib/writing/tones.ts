/** How texts are to sound: a sentence for the model. Their names are `tone.<id>` in the catalogue. */
export const TONES = {
  plain: 'Write plainly and factually: short sentences, everyday words, no superlatives, no exclamation marks.',
  warm: 'Write warmly and personally, as to a friend, and speak to the viewer directly.',
  expert:
    'Write as an expert for people who know the field: exact terms, no hype, say what is shown and why it matters.',
  playful: 'Write playfully and lightly, with wit and wordplay where it comes naturally; never at the cost of clarity.',
  bold: 'Write boldly and energetically, with strong verbs and clear claims, all of which the video keeps.',
  calm: 'Write calmly and quietly, without urgency, and leave room between the thoughts.',
  teaching: 'Write as a patient teacher: say what the viewer will be able to do, step by step, and explain terms.',
} as const satisfies Record<string, string>;

export type ToneId = keyof typeof TONES;

export const TONE_IDS = Object.keys(TONES) as readonly ToneId[];

/** What a setting says, which an older or newer version may have written. */
export function parseTone(text: string): ToneId {
  return TONE_IDS.find((id) => id === text) ?? 'plain';
}
