export type TagsView = 'tags' | 'explore' | 'ranks';

/** For as long as the panel is open: going to another tab of it, or another video, is no reason to start over. */
let last: TagsView = 'tags';

export function lastView(): TagsView {
  return last;
}

export function rememberView(view: TagsView): void {
  last = view;
}
