/** The playlists of the channel: id to title. */
export const PLAYLISTS: Readonly<Record<string, string>> = {
  PLbreadlab000000001: 'Sourdough lessons',
  PLbreadlab000000002: 'Bread in a hurry',
  PLbreadlab000000003: 'Ofenwissen',
};
