import type { GoogleState } from '../state.ts';
import type { Token } from '../tokens.ts';
import { youtubeError } from '../errors.ts';

/** One request to the Data API that got past the door. */
export interface Call {
  query: URLSearchParams;
  parts: ReadonlySet<string>;
  /** `null` for a request with an API key only. */
  token: Token | null;
  body: string;
  state: GoogleState;
}

export function ownChannelOf({ token }: Call): string | null {
  return token?.account.channelId ?? null;
}

/** The channel that acts; an account without one can own nothing. */
export function actingChannelOf(call: Call): string {
  const own = ownChannelOf(call);
  if (own !== null) return own;
  throw youtubeError(401, 'Unauthorized', {
    ...{ domain: 'youtube.header', reason: 'youtubeSignupRequired' },
    ...{ location: 'Authorization', locationType: 'header' },
  });
}

/** Values of a parameter that may be repeated or joined with commas: clients do both. */
export function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(',').map((each) => each.trim()))
    .filter((each) => each !== '');
}

/** The parts asked for that `known` has; an unknown one is refused as YouTube does. */
export function checkParts({ parts }: Call, known: readonly string[]): void {
  const unknown = [...parts].find((part) => part !== 'id' && !known.includes(part));
  if (unknown === undefined) return;
  const place = { location: 'part', locationType: 'parameter' };
  throw youtubeError(400, `'${unknown}'`, { domain: 'youtube.part', reason: 'unknownPart', ...place });
}

/** Only the parts that were asked for, besides what every resource has. */
export function withParts<T extends object>(resource: T, parts: ReadonlySet<string>): Partial<T> {
  return Object.fromEntries(
    Object.entries(resource).filter(
      ([name, value]) => value !== undefined && (name === 'kind' || name === 'id' || parts.has(name)),
    ),
  ) as Partial<T>;
}

export function noFilter(names: string): Error {
  return youtubeError(400, `No filter selected. Expected one of: ${names}`, {
    ...{ domain: 'youtube.parameter', reason: 'missingRequiredParameter' },
    ...{ location: 'parameters.', locationType: 'other' },
  });
}

export function invalidFilters(): Error {
  return youtubeError(400, 'The request specifies an invalid filter parameter.', {
    ...{ domain: 'youtube.parameter', reason: 'invalidFilters', location: 'parameters', locationType: 'other' },
  });
}

export function notAuthorized(parameter: string): Error {
  return youtubeError(401, `The request uses the <code>${parameter}</code> parameter but is not properly authorized.`, {
    ...{ domain: 'youtube.parameter', reason: 'authorizationRequired' },
    ...{ location: parameter, locationType: 'parameter' },
  });
}
