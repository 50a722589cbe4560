import type { Words } from '../languages.ts';

/** Pages of what is no longer there, and of wrong addresses, in Arabic. */
export const retired: Words['retired'] = {
  moved: 'انتقلت',
  movedSays: 'يقود هذا العنوان الآن إلى عنوان آخر.',
  movedHeading: 'انتقلت هذه الصفحة',
  movedStays: 'تبقى الروابط إلى العنوان القديم صالحة؛ واستعمل الجديد من الآن فصاعدًا.',
  divided: 'قُسمت',
  dividedSays: 'ما كان عند هذا العنوان صار أشياء عدة.',
  which: {
    articles: 'أيّ مقال تقصد؟',
    stories: 'أيّ قصة تقصد؟',
    topics: 'أيّ موضوع تقصد؟',
    entities: 'أيّ اسم تقصد؟',
    outlets: 'أيّ وسيلة إعلام تقصد؟',
    pages: 'أيّ صفحة تقصد؟',
  },
  dividedFrom: 'قُسم ما كان هنا باسم «{id}». وقد يعني رابط إليه أيًّا من هذه:',
  whereNow: 'ما استُشهد به هنا، وأين هو الآن',
  whereItIsNow: 'أين هو الآن',
  noLongerHere: 'لم يعد هنا: «{id}».',
  noLongerHereBecause: 'لم يعد هنا، «{id}»: {says}',
  stoodHere: 'كان «{id}» في هذه الصفحة.',
  isNowIn: '{place}، «{words}»، صار في',
  isWithdrawn: 'سُحب. {says}',
  withdrawn: '{name} (مسحوب)',
  withdrawnSays: 'سُحب ما كان هنا؛ وتقول هذه الصفحة متى ولماذا.',
  wordsWithdrawn: 'سُحبت كلمات هذا المقال في {date}',
  recordWithdrawn: {
    articles: 'سُحب هذا المقال في {date}',
    stories: 'سُحبت هذه القصة في {date}',
    topics: 'سُحب هذا الموضوع في {date}',
    entities: 'سُحب هذا الاسم في {date}',
    outlets: 'سُحبت وسيلة الإعلام هذه في {date}',
    pages: 'سُحبت هذه الصفحة في {date}',
  },
  ground: 'السبب: {label}. {says}',
  cite: 'للاستشهاد به',

  noPage: 'لا صفحة هنا',
  noPageSays: 'لا شيء عند هذا العنوان.',
  noPageHeading: 'لا شيء عند هذا العنوان',
  noPageWhy:
    'إن كنت تبعت رابطًا من مكان آخر فلعله كُتب خطأ أو قُطع من آخره. ابحث عن بضع كلمات من المقال، أو ابدأ بإحدى القوائم.',
};
