/** A draft as a creator of that language would write it, with what any good suggestion has to find in it. */
export interface LanguageDraft {
  language: string;
  title: string;
  description: string;
  /** Phrases of which each has to be suggested, compared without case. */
  expected: readonly string[];
}

export const LANGUAGE_DRAFTS: readonly LanguageDraft[] = [
  {
    language: 'Japanese',
    title: '初心者でも失敗しないサワードウブレッドの作り方',
    description: `天然酵母の起こし方から焼き上げまで、自宅のオーブンでサワードウブレッドを焼く方法を紹介します。

0:00 はじめに
0:45 天然酵母の起こし方
3:10 生地のこね方
6:30 発酵と成形
9:15 ダッチオーブンで焼く

#サワードウ #パン作り`,
    expected: ['サワードウブレッド', '天然酵母', 'パン作り'],
  },
  {
    language: 'Thai',
    title: 'วิธีทำขนมปังซาวโดว์ที่บ้าน สำหรับมือใหม่',
    description: `สอนทำขนมปังซาวโดว์แบบง่าย ตั้งแต่การเลี้ยงยีสต์ธรรมชาติจนถึงการอบในหม้อเหล็ก

0:00 เริ่มต้น
1:00 ยีสต์ธรรมชาติ
4:00 นวดแป้ง
8:00 อบขนมปัง

#ขนมปังซาวโดว์ #ทำขนมปัง`,
    expected: ['ขนมปังซาวโดว์', 'ยีสต์ธรรมชาติ'],
  },
  {
    language: 'Arabic',
    title: 'طريقة عمل خبز العجين المخمر في البيت خطوة بخطوة',
    description: `في هذا الفيديو نتعلم تحضير الخميرة الطبيعية وخبز العجين المخمر في الفرن المنزلي.

0:00 مقدمة
1:20 الخميرة الطبيعية
4:45 عجن العجين
9:00 الخبز في الفرن

#خبز_العجين_المخمر #خبز`,
    expected: ['خبز العجين المخمر', 'الخميرة الطبيعية'],
  },
  {
    language: 'Hindi',
    title: 'घर पर सॉरडो ब्रेड कैसे बनाएं | आसान रेसिपी',
    description: `इस वीडियो में जानिए सॉरडो ब्रेड बनाने का आसान तरीका, प्राकृतिक खमीर के साथ।

0:00 शुरुआत
1:10 प्राकृतिक खमीर
4:20 आटा गूंथना
8:40 ब्रेड बेक करना

#सॉरडो #ब्रेडरेसिपी`,
    expected: ['सॉरडो ब्रेड', 'प्राकृतिक खमीर'],
  },
  {
    language: 'German',
    title: 'Sauerteigbrot backen für Anfänger: Roggensauerteig selbst ansetzen',
    description: `In diesem Video zeige ich, wie du Roggensauerteig selbst ansetzt und daraus ein Sauerteigbrot im Topf backst.

0:00 Was du brauchst
1:30 Roggensauerteig ansetzen
5:00 Teig kneten
9:20 Brot im Topf backen`,
    expected: ['Sauerteigbrot backen', 'Roggensauerteig'],
  },
  {
    language: 'Turkish',
    title: 'Evde Ekşi Mayalı Ekmek Nasıl Yapılır? Başlangıç Rehberi',
    description: `Bu videoda evde ekşi maya hazırlamayı ve ekşi mayalı ekmek pişirmeyi adım adım anlatıyorum.

0:00 Giriş
1:15 Ekşi maya
4:30 Hamur yoğurma
8:50 Ekmek pişirme

#ekşimaya #ekmektarifi`,
    expected: ['ekşi mayalı ekmek', 'ekşi maya'],
  },
  {
    language: 'Russian',
    title: 'Хлеб на закваске дома: пошаговый рецепт для начинающих',
    description: `Рассказываю, как вырастить ржаную закваску и испечь хлеб на закваске в обычной духовке.

0:00 Вступление
1:20 Ржаная закваска
4:40 Замес теста
9:10 Выпечка хлеба

#хлебназакваске #рецептхлеба`,
    expected: ['хлеб на закваске'],
  },
  {
    language: 'Portuguese',
    title: 'Como fazer pão de fermentação natural em casa: receita para iniciantes',
    description: `Neste vídeo mostro como fazer o levain e assar um pão de fermentação natural no forno de casa.

0:00 Introdução
1:10 Levain
4:50 Sova da massa
9:30 Assar o pão

#pãocaseiro #fermentaçãonatural`,
    expected: ['pão de fermentação natural', 'fermentação natural'],
  },
];
