import type { en } from './en.ts';

type Translated<Table> = { readonly [Key in keyof Table]: Table[Key] extends string ? string : Translated<Table[Key]> };

/** The table of one language. */
export type StudioTexts = Translated<typeof en>;
