const ENTITIES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lrm: '', rlm: '', '#39': "'", '#160': ' ' },
};

// "[Music]", "(Applaus)", "♪♪": what is heard and not said, in whatever language.
const SOUND = /[[(（【][^\])）】]{1,30}[\])）】]|[♪♫🎵]+/gu;
const SPEAKER_CHANGE = /^(?:>{2,}|-(?=\s))\s*/;

/** The words of one line of captions, without the marks of its format; empty for a line that is sound only. */
export function cleanCaption(line: string): string {
  const text = line
    // WebVTT's voices, classes and times within a cue, and the fonts of SubRip.
    .replace(/<\/?(?:[a-z][^<>]{0,100}|[\d:.]{5,15})>/gi, '')
    .replace(/\{\\[a-z]+\d*\}/g, '')
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPEAKER_CHANGE, '');
  return /[\p{L}\p{N}]/u.test(text.replace(SOUND, '')) ? text.trim() : '';
}
