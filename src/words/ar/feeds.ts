import type { Words } from '../languages.ts';

/** ما يقوله الأرشيف لقراء الخلاصات وللمتصفحات التي تعرض بحثه. */
export const feeds: Words['feeds'] = {
  description: 'المقالات بحسب إضافتها إلى {archive}.',
  entry: '{outlet}، {date}. {summary}',
  corrections: 'التصويبات · {archive}',
  correctionsDescription: 'ما صوّبه {archive} منذ النشر، وأين غيّر منفذ نصه.',
  withdrawn: 'سُحب.',
  byOutlet: 'غيّره المنفذ.',
  version: 'النسخة {number}.',
  searchIn: 'البحث في {archive}',
};
