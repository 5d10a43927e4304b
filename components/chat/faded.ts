/** What can be done with an older message is there for whoever looks for it: pointer, keyboard or touch. */
export const FADED =
  'opacity-0 group-focus-within/message:opacity-100 group-hover/message:opacity-100 [@media(hover:none)]:opacity-100';
