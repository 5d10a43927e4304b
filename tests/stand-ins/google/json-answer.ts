import type { StandInAnswer } from '../site.ts';

/** Two spaces and a line end, as Google writes JSON. */
export function jsonAnswer(status: number, body: object, headers: Record<string, string> = {}): StandInAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}
