/** What a model says in one answer. */
export interface ModelTurn {
  /** Before anything else, as a part marked as thought. */
  thought?: string;
  text?: string;
  /** In one event of the stream, after the text. */
  calls?: readonly ModelCall[];
  /** As Google names it; `STOP` when left out. */
  finish?: string;
  finishMessage?: string;
  /** Into how many characters the text is cut, and what is waited before each piece; the stand-in's own when left out. */
  pieceChars?: number;
  pauseMs?: number;
}

export interface ModelCall {
  name: string;
  args: Record<string, unknown>;
}
