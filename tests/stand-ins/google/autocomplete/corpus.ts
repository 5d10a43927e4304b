/** What people of the stand-in world search for, the most popular first, by language. Made up; nothing was recorded. */
export const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['sourdough', 'sourdough bread', 'sourdough starter', 'sourdough bread recipe', 'sourdough for beginners'],
    ...goOn('sourdough', 'discard recipes, pizza dough, focaccia, bagels, scoring, without dutch oven, vs yeast bread'),
    ...goOn('sourdough starter', 'recipe, from scratch, day 1, feeding schedule, not rising, maintenance, in one week'),
    ...goOn(
      'sourdough bread',
      'for beginners, without dutch oven, no knead, in loaf pan, step by step, same day, crumb',
    ),
    ...goOn(
      'sourdough',
      'autolyse, bulk fermentation, cinnamon rolls, hydration, jar, kit, lamination, overnight proof',
    ),
    ...goOn(
      'how to make sourdough',
      'bread, starter, bread for beginners, pizza, discard crackers, starter from scratch',
    ),
    ...goOn('how to', 'feed sourdough starter, score sourdough bread, store sourdough bread, bake bread, knead dough'),
    ...goOn('what is', 'sourdough, sourdough discard, a poolish, autolyse, bread flour'),
    ...goOn('why is', 'sourdough good for you, my sourdough dense, my bread flat, my starter not rising'),
    ...goOn('bread', 'recipe, baking, machine recipes, without yeast, no knead, pudding, scoring, for beginners'),
    ...goOn('rye bread', 'recipe, sourdough, without kneading, for beginners, german'),
    ...goOn('focaccia', 'recipe, no knead, sourdough, toppings, overnight'),
    ...goOn('ciabatta', 'recipe, no knead, bread, with poolish'),
  ],
  de: [
    ...goOn('sauerteig', 'ansetzen, brot, brot backen, für anfänger, füttern, ohne knetmaschine, rezept, brötchen'),
    ...goOn('roggensauerteig', 'ansetzen, brot, füttern, aufbewahren, rezept, geht nicht auf'),
    ...goOn('brot backen', 'für anfänger, ohne hefe, im topf, mit sauerteig, über nacht'),
    ...goOn('wie', 'sauerteig ansetzen, sauerteig füttern, lange hält sauerteig, brot backen'),
    ...goOn('was ist', 'sauerteig, roggensauerteig, anstellgut, ein vorteig'),
  ],
  pt: [
    ...goOn('pão', 'caseiro, caseiro fofinho, de fermentação natural, de queijo, sem sova, de forma, recheado'),
    ...goOn('fermentação natural', 'para iniciantes, passo a passo, pão, levain, do zero'),
    ...goOn('como fazer', 'pão caseiro, pão de fermentação natural, levain, pão de queijo, pão sem sova'),
    ...goOn('o que é', 'fermentação natural, levain, pão de fermentação natural'),
  ],
  tr: [
    ...goOn('ekşi mayalı ekmek', 'tarifi, nasıl yapılır, yapımı, yoğurmadan, tam buğday, püf noktaları'),
    ...goOn('ekşi maya', 'nasıl yapılır, yapımı, nedir, besleme, tarifi'),
    ...goOn('ekmek', 'tarifi, nasıl yapılır, yapımı, hamuru, neden kabarmaz, evde'),
  ],
  ru: [
    ...goOn('хлеб', 'на закваске, в духовке, без дрожжей, бородинский, рецепт, дома, из ржаной муки'),
    ...goOn('хлеб на закваске', 'рецепт, для начинающих, в духовке, без замеса, пошагово'),
    ...goOn('закваска', 'для хлеба, с нуля, на ржаной муке, для начинающих, кормление'),
    ...goOn('как сделать', 'закваску для хлеба, хлеб на закваске, хлеб дома'),
    ...goOn('что такое', 'закваска, хлеб на закваске'),
    ...goOn('почему', 'хлеб не поднимается, закваска не растёт, хлеб крошится'),
  ],
  ar: [
    ...goOn('خبز', 'عربي, عربي في البيت, الصاج, بدون خميرة, العجين المخمر, التنور, الشوفان'),
    ...goOn('خبز العجين المخمر', 'للمبتدئين, في البيت, خطوة بخطوة, بدون عجن'),
    ...goOn('طريقة عمل', 'خبز عربي, خبز الصاج, خبز العجين المخمر, الخميرة الطبيعية'),
    ...goOn('كيف', 'تصنع خبز عربي, أعمل خبز في البيت, تطعم الخميرة الطبيعية'),
  ],
  hi: [
    ...goOn('ब्रेड', 'बनाने की विधि, रेसिपी, कैसे बनाएं, पकोड़ा, रोल, बिना ओवन के, घर पर'),
    ...goOn('खमीर', 'कैसे बनाएं, क्या है, घर पर, वाली रोटी, की रोटी'),
    ...goOn('सावरडो ब्रेड', 'रेसिपी, कैसे बनाएं, स्टार्टर, घर पर, क्या है'),
  ],
  ja: [
    ...goOn('サワードウ', '作り方, とは, スターター, 初心者, 起こし方, レシピ, ブレッド, 失敗'),
    ...goOn('パン', '作り方, 作り方 簡単, 作り方 初心者, レシピ, こねない, ホームベーカリー, 天然酵母, 発酵'),
    ...goOn('食パン', '作り方, アレンジ, レシピ, こねない, ふわふわ, とは, ホームベーカリー'),
    ...goOn('天然酵母', 'パン, 起こし方, 作り方, とは, パン レシピ, なぜ膨らまない'),
  ],
  th: [
    ...joinOn('ขนมปัง', 'ซาวโดว์, โฮมเมด, นมสด, ไส้กรอก, กระเทียม, ทำยังไง, ไม่ต้องนวด'),
    ...joinOn('ขนมปังซาวโดว์', 'คืออะไร, ทำยังไง, สำหรับมือใหม่, สูตร, ไม่ต้องนวด'),
    ...joinOn('วิธีทำ', 'ขนมปัง, ขนมปังซาวโดว์, ยีสต์ธรรมชาติ, ขนมปังนมสด'),
    ...joinOn('ยีสต์ธรรมชาติ', 'คืออะไร, ทำยังไง, ทำขนมปัง'),
  ],
};

function goOn(start: string, endings: string): string[] {
  return endings.split(', ').map((ending) => `${start} ${ending}`);
}

/** Where no space is written between words. */
function joinOn(start: string, endings: string): string[] {
  return endings.split(', ').map((ending) => start + ending);
}
