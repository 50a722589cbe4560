import type { Words } from '../languages.ts';

/** What stands around every page, in Arabic. */
export const site: Words['site'] = {
  home: 'الرئيسية',
  stories: 'القصص',
  articles: 'المقالات',
  topics: 'المواضيع',
  entities: 'الأشخاص والأماكن',
  outlets: 'وسائل الإعلام',
  mainWays: 'الأقسام الرئيسية',
  skip: 'انتقل إلى المحتوى',
  breadcrumb: 'مسار التصفح',
  search: 'البحث',
  menu: 'القائمة',
  searchAll: 'ابحث في جميع المقالات',
  colours: { auto: 'الألوان: تلقائية', light: 'الألوان: فاتحة', dark: 'الألوان: داكنة' },
  textsBelong: 'النصوص ملك لناشريها، وهي محفوظة هنا لأغراض البحث.',
  about: 'عن هذا الأرشيف',
  reliability: 'كيف تُقيَّم الموثوقية',
  permanence: 'ما الذي يدوم',
  data: 'بيانات للبحث',
  corrections: 'التصحيحات',
  contact: 'راسل أمناء الأرشيف',
  feed: 'خلاصة المقالات الجديدة: {feeds}',
  newArticles: '{title}: مقالات جديدة ({format})',
  all: { other: 'عرض الكل ({count})' },
};
