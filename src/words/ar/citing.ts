import type { Words } from '../languages.ts';

/** Citing a passage, in Arabic. */
export const citing: Words['citing'] = {
  hint: 'اضغط رقم فقرة أو حدّد كلمات لتستشهد بها.',
  offer: 'استشهد بهذه الكلمات',
  passage: 'الاستشهاد بالفقرة {number}',
  passages: 'الاستشهاد بالفقرات من {first} إلى {last}',
  notes: 'ملاحظات على هذه الكلمات: {notes}',
  as: 'الأسلوب',
  citation: 'الاستشهاد',
  link: 'رابط الفقرة',
  linkOfWords: 'رابط يعلّم الكلمات',
  copy: 'انسخ',
  copyWhat: 'انسخ: {what}',
  copied: '{what}: نُسخ.',
  notCopied: 'لا يسمح المتصفح للصفحة بالنسخ: النص محدَّد، فانسخه من مكانه.',
  notFetched: 'تعذّر جلب الاستشهاد. الروابط كاملة؛ أغلق هذا وحاول مرة أخرى من أجل الاستشهاد.',
  close: 'أغلق',
  otherWords: 'الرابط الذي تبعته وُضع لكلمات غير كلمات {place} هنا، وليست في أي إصدار محفوظ.',
  noSuchPassage: 'الرابط الذي تبعته وُضع لفقرة ليست في هذا المقال: {place}.',
};
