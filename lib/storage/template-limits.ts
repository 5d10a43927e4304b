/** What a template may hold. Apart from the schemas, because the panel's forms know the limits but carry no zod. */
export const TEMPLATE_LIMITS = {
  nameChars: 60,
  /** YouTube's own limit for a description: developers.google.com/youtube/v3/docs/videos, snippet.description. */
  textChars: 5_000,
  /** A set longer than YouTube's 500 characters never fits, whatever a tag's length. */
  tags: 250,
  tagChars: 500,
  /** Inserted as one step, and a step has at most so many edits. */
  presetTemplates: 20,
  valueChars: 500,
  idChars: 60,
  /** Of each kind, in one file. */
  rowsInFile: 1_000,
  fileChars: 8_000_000,
} as const;
