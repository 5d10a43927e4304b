interface Talk {
  /** BCP 47. */
  language: string;
  /** What is said, a line for every few seconds, topic after topic. */
  topics: string[][];
}

/** Each topic has its own words, as in a talk that goes on to something else. */
function talk(language: string, ...topics: string[]): Talk {
  return { language, topics: topics.map((topic) => repeat(topic.split('|').map((line) => line.trim()))) };
}

/** Three times the same lines in another order: speech says things more than once. */
function repeat(lines: readonly string[]): string[] {
  return [lines, lines.toReversed(), lines.slice(1), lines.slice(0, 2)].flat();
}

export const TALKS: readonly Talk[] = [
  talk(
    'en',
    'today we feed the sourdough starter with flour | a starter needs warm water and rye flour | feed your starter twice until it doubles',
    'now the oven has to be very hot | preheat the oven with a cast iron pot | steam in the oven gives a crisp crust',
    'at last we clean the kitchen table | scrape dried paste from the table with a scraper | a wet towel and soap clean the kitchen',
  ),
  talk(
    'de',
    'heute füttern wir den Sauerteig mit Mehl | der Sauerteig braucht warmes Wasser und Roggenmehl | Sauerteig füttern bis er sich verdoppelt',
    'jetzt muss der Backofen richtig heiß sein | den Backofen mit dem Gusstopf vorheizen | Dampf im Backofen macht die Kruste knusprig',
    'zum Schluss putzen wir den Küchentisch | getrocknete Reste vom Küchentisch schaben | ein nasses Tuch und Seife putzen die Küche',
  ),
  talk(
    'es',
    'hoy alimentamos la masa madre con harina | la masa madre necesita agua tibia y harina de centeno | alimentar la masa madre hasta doblar',
    'ahora el horno tiene que estar muy caliente | precalentar el horno con la olla de hierro | el vapor del horno hace crujiente la corteza',
    'al final limpiamos la mesa de la cocina | raspar los restos secos de la mesa | un paño mojado y jabón limpian la cocina',
  ),
  talk(
    'ru',
    'сегодня кормим закваску мукой | закваске нужна тёплая вода и ржаная мука | кормить закваску пока она не удвоится',
    'теперь духовка должна быть очень горячей | разогреть духовку вместе с чугунной кастрюлей | пар в духовке даёт хрустящую корку',
    'наконец моем кухонный стол | соскребаем остатки со стола скребком | мокрое полотенце и мыло моют кухонный стол',
  ),
  talk(
    'ja',
    '今日はサワー種に小麦粉を足します | サワー種にはぬるま湯とライ麦粉が必要です | サワー種が二倍になるまで小麦粉を足します',
    '次にオーブンをとても熱くします | 鉄鍋を入れてオーブンを予熱します | オーブンの蒸気で皮がパリパリになります',
    '最後に台所の机を掃除します | 机の乾いた汚れを削り取ります | 濡れた布と石鹸で台所を掃除します',
  ),
  talk(
    'hi',
    'आज हम खमीर को आटा खिलाते हैं | खमीर को गुनगुना पानी और राई का आटा चाहिए | खमीर दोगुना होने तक आटा खिलाएं',
    'अब ओवन बहुत गरम होना चाहिए | लोहे के बर्तन के साथ ओवन गरम करें | ओवन की भाप से परत कुरकुरी होती है',
    'आखिर में रसोई की मेज साफ करते हैं | मेज से सूखा मैल खुरचें | गीला कपड़ा और साबुन रसोई की मेज साफ करते हैं',
  ),
  talk(
    'ar',
    'اليوم نغذي خميرة العجين بالطحين | الخميرة تحتاج ماء دافئا وطحين الجاودار | نغذي الخميرة بالطحين حتى تتضاعف',
    'الآن يجب أن يكون الفرن ساخنا جدا | نسخن الفرن مع قدر الحديد | بخار الفرن يجعل القشرة مقرمشة',
    'أخيرا ننظف طاولة المطبخ | نكشط البقايا الجافة عن طاولة المطبخ | قماش مبلل وصابون ينظف طاولة المطبخ',
  ),
];
