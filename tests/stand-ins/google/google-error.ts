/** What a stand-in of Google throws to answer with an error: the status and the whole body. */
export class GoogleError extends Error {
  constructor(
    readonly status: number,
    readonly body: object,
    readonly headers: Record<string, string> = {},
  ) {
    super(JSON.stringify(body));
  }
}
