/** The check that another tab leads to, until the list shows it. */
let wanted: string | null = null;

export function wishCheck(id: string): void {
  wanted = id;
}

export function wantedCheck(): string | null {
  return wanted;
}

/** It was shown: the next time, the list is as ever. */
export function forgetWish(): void {
  wanted = null;
}
