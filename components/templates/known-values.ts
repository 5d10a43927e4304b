import type { DraftRow, VariableRow } from '@/lib/storage/draft-rows';

/** Variables whose words are other ones for every video: nothing to remember. */
export const FLEETING_VARIABLES: readonly string[] = ['title', 'playlist', 'date'];

/**
 * What the draft itself tells of a template's variables; what it does not tell is left out.
 *
 * @param today as the reader's language writes it.
 */
export function toldValues({ reading, draft }: DraftRow, today: string): Map<string, string> {
  const { title, channelName } = reading.video;
  const told = { title, channel: channelName, playlist: draft.playlistText, date: today };
  return new Map(
    Object.entries(told).flatMap(([name, value]): [string, string][] => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

/** What the draft tells, and what the creator had Limelight remember for the rest. */
export function knownValues(draft: DraftRow, variables: readonly VariableRow[], today: string): Map<string, string> {
  const remembered = variables.map(({ name, value }): [string, string] => [name, value]);
  return new Map([...remembered, ...toldValues(draft, today)]);
}
