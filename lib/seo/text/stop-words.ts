// Articles, pronouns, prepositions and the like, folded as `foldText` does. A missing language costs little: such words are in every text.
const BY_LANGUAGE = {
  en: `the a an and or but nor of to in on at by for from with without into onto over under about than then as is are was were be been
    being am do does did done has have had having will would can could may might must shall this that these those there here it its i me my
    we us our you your he him his she her they them their who what when where why how which not no so if all any some more most very just
    also only up out off now get got one i'm it's don't you're let's vs via`,
  es: `el la los las un una unos unas y o u de del al en con por para sin sobre que como cuando donde es son fue ser mas muy su sus mi tu
    lo le les se no si ya esta este esto`,
  fr: `le la les un une des et ou de du au aux en avec par pour sans sur que qui dont est sont ce cet cette ces son sa ses mon ma mes ton ta
    je tu il elle nous vous ils elles ne pas plus`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in im an am auf aus bei mit nach fur uber
    ist sind war wie was wer wo ich du er sie es wir ihr man nicht auch so`,
  pt: `o a os as um uma uns umas e ou de do da dos das em no na nos nas com por para sem sobre que como e mais seu sua meu minha`,
  it: `il lo la i gli le un uno una e o di del della dei delle al alla in nel nella con su per da che come piu non mi ti si`,
  ru: `и в во на с со к по за из от до о об у не ни но а что как это для при или же бы вы мы я он она они`,
  ar: `في من على الى عن مع هذا هذه ذلك التي الذي ما هو هي كيف او و ثم ان لا`,
  hi: `का के की को में से पर और है हैं था थे यह वह कि ने भी तो हो एक`,
  ja: `する した して から まで です ます こと もの ので ため よう この その あの これ それ あれ など について として ました ません という`,
  ko: `그 이 저 것 수 등 및 또는 그리고 하는 있는 위한`,
  zh: `的 了 和 是 在 我 你 他 她 们 我们 这 那 就 也 都 很 吗 呢 吧 与 及 個 个 一`,
  th: `ที่ และ ของ ใน การ เป็น ได้ ให้ มี ไม่ ว่า จะ กับ ก็ นี้ นั้น`,
};

/** By the primary subtag of BCP 47. */
export const STOP_WORDS_BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [language, new Set(words.split(/\s+/).filter(Boolean))]),
);

export const STOP_WORDS: ReadonlySet<string> = new Set(
  [...STOP_WORDS_BY_LANGUAGE.values()].flatMap((words) => [...words]),
);
