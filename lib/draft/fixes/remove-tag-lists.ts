import type { Thresholds } from '@/lib/seo/check';
import { findTagList } from '@/lib/seo/text/find-tag-list';

// "Tags:" in the languages most used on YouTube.
const LABEL =
  /^\s*(?:(?:video\s+)?tags?|key\s?words?|etiquetas|palabras\s+clave|mots[\s-]cl[ée]s|schlagw[öo]rter|stichw[öo]rter|palavras[\s-]chave|parole\s+chiave|теги|тэги|ключевые\s+слова|タグ|キーワード|태그|키워드|标签|標籤|关键词|關鍵字|وسوم|كلمات\s+مفتاحية|टैग|etiketler)\s*[:：]/iu;
const LABEL_ONLY = /^[^:：]*[:：]\s*$/u;
const MIN_OWN_SHARE = 0.6;

/**
 * A description without the lines that are certainly lists of tags: mostly the video's own tags, or a long list after
 * "Tags:". The line "Tags:" above one goes too, and so does the empty line that is left over. A long list of anything else
 * (ingredients, names, songs) stays: only its author knows what it is.
 */
export function removeTagLists(description: string, tags: readonly string[], thresholds: Thresholds): string {
  const lines = description.split('\n');
  const isList = lines.map((line, i) => isTagList(line, lines[i - 1] ?? '', tags, thresholds));
  const isGone = lines.map((line, i) => isList[i] || (isList[i + 1] && LABEL.test(line) && LABEL_ONLY.test(line)));
  const kept: string[] = [];
  let isAfterGone = false;
  lines.forEach((line, i) => {
    if (isGone[i]) isAfterGone = true;
    else {
      const isSpare = isAfterGone && line.trim() === '' && (kept.at(-1) ?? '').trim() === '';
      if (!isSpare) kept.push(line);
      isAfterGone = isSpare;
    }
  });
  const text = kept.join('\n');
  return isAfterGone || isGone.at(-1) ? text.trimEnd() : text;
}

function isTagList(line: string, before: string, tags: readonly string[], thresholds: Thresholds): boolean {
  const { maxOwnTagsInLine = 5, maxItemsInLine = 15 } = thresholds;
  const { items, ownTags } = findTagList(line, tags);
  const isLabelled = LABEL.test(line) || (LABEL.test(before) && LABEL_ONLY.test(before));
  if (ownTags > maxOwnTagsInLine) return isLabelled || ownTags >= line.split(/[,，、،;|]/u).length * MIN_OWN_SHARE;
  return items > maxItemsInLine && isLabelled;
}
