import type { GeneratedI18nStructure } from '#i18n';

type Catalogue = GeneratedI18nStructure;

type Value = string | number;

/** As many values as the message has places for. */
type Values<Count extends number, Made extends Value[] = []> = Made['length'] extends Count
  ? Made
  : Values<Count, [...Made, Value]>;

/** What stands after a message's name: nothing, its values, or for one that tells one from many the number and its values. */
type Rest<Message extends { plural: boolean; substitutions: number }> = Message['plural'] extends true
  ? Message['substitutions'] extends 0 | 1
    ? [count: number, values?: Values<1>]
    : [count: number, values: Values<Message['substitutions']>]
  : Message['substitutions'] extends 0
    ? []
    : [values: Values<Message['substitutions']>];

/**
 * The catalogue's own type has an overload for each shape of a message, and every one is held against all names there are:
 * with two thousand of them the compiler takes minutes. This one looks at the one name that is asked for.
 */
export type Translate = <Name extends keyof Catalogue>(name: Name, ...rest: Rest<Catalogue[Name]>) => string;
