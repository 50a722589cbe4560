import type { Words } from '../languages.ts';

/** The closed lists of the schema, in Arabic. */
export const terms: Words['terms'] = {
  inRow: '{before}، {next}',
  bases: {
    stated: { label: 'مذكور' },
    inferred: { label: 'مستنتَج' },
  },
  certainties: {
    sure: { label: 'مؤكد', says: 'لا تترك الأدلة مجالًا معقولًا للشك.' },
    likely: { label: 'مرجَّح', says: 'تشير الأدلة إلى ذلك، وثمة قراءة أخرى ممكنة.' },
    guess: { label: 'تخمين', says: 'إشارة لا غير، سُجّلت ليُنظر في صحتها.' },
  },
  derivationKinds: {
    original: { label: 'تقرير أصلي', says: 'تقرير أعدّته وسيلة الإعلام بنفسها.' },
    reprint: { label: 'إعادة نشر', says: 'نص مصدر آخر بلا تغيير سوى العنوان أو الإملاء أو عطب وقع عند الالتقاط.' },
    trimmed: { label: 'إعادة نشر مختصرة', says: 'نص مصدر آخر حُذفت منه أجزاء.' },
    composite: { label: 'نص مجمَّع', says: 'جُمع من عدة نصوص.' },
    paraphrase: { label: 'إعادة صياغة', says: 'نص مصدر آخر بألفاظ أخرى، جملة بعد جملة.' },
    'machine-translation': { label: 'ترجمة آلية', says: 'ترجمته آلة، وربما ذهابًا وإيابًا.' },
    reworded: { label: 'إعادة نشر بألفاظ مبدّلة', says: 'نص مصدر آخر بُدّلت فيه كلمات هنا وهناك، آليًا في الغالب.' },
    unknown: { label: 'غير معروف', says: 'نظر محرّر في كيفية نشوء النص ولم يتبيّن له ذلك.' },
  },
  derivationSteps: {
    reprint: { label: 'إعادة نشر' },
    paraphrase: { label: 'إعادة صياغة' },
    reworded: { label: 'تبديل ألفاظ' },
    'machine-translation': { label: 'ترجمة آلية' },
    background: { label: 'خلفية مشتركة' },
  },
  effects: {
    none: { label: 'لا يؤثر في المعنى', says: 'لا يضلّل القارئ.' },
    meaning: { label: 'يغيّر المعنى', says: 'تقول الجملة غير ما يقوله مصدرها.' },
    figure: { label: 'يغيّر رقمًا', says: 'العدد أو المقدار ليس ما في المصدر.' },
    speaker: { label: 'يغيّر المتحدث', says: 'ضاع المتحدث أو المسؤول، أو حلّ غيره محله.' },
  },
  entityKinds: {
    person: { label: 'شخص', plural: 'أشخاص' },
    organisation: { label: 'هيئة', plural: 'هيئات' },
    place: { label: 'مكان', plural: 'أماكن' },
    event: { label: 'حدث', plural: 'أحداث' },
  },
  hedges: {
    'own-voice': { label: 'على أنه حقيقة' },
    attributed: { label: 'منسوب' },
    reported: { label: 'يُقال' },
    distanced: { label: 'بتحفّظ' },
  },
  incompleteKinds: {
    paywall: { label: 'مقطوع عند جدار الاشتراك' },
    cut: { label: 'مقطوع' },
    excerpt: { label: 'مقتطف' },
    illegible: { label: 'لا يُقرأ كله' },
  },
  informationNumbers: {
    1: { label: 'مؤكَّدة', says: 'أكدتها مصادر مستقلة: وكالتان مختلفتان هنا على الأقل.' },
    2: { label: 'صحيحة على الأرجح', says: 'لم تُؤكَّد، لكنها منطقية وتتفق مع تقارير أخرى.' },
    3: { label: 'قد تكون صحيحة', says: 'لم تُؤكَّد؛ تتفق مع بعض التقارير الأخرى، وهي معقولة في ذاتها.' },
    4: { label: 'مشكوك فيها', says: 'لم تُؤكَّد؛ ممكنة، لكن لا شيء آخر يسندها.' },
    5: { label: 'مستبعدة', says: 'تناقضها تقارير أخرى، أو هي غير منطقية في ذاتها.' },
    6: { label: 'يتعذّر الحكم عليها', says: 'لا أساس للحكم على المعلومات.' },
  },
  noteKinds: {
    gap: {
      label: 'فجوة',
      says: 'سقطت كلمات لا بد أنها كانت هنا.',
    },
    sic: { label: 'هكذا في النص', says: 'خطأ ظاهر يرد كذلك في النص.' },
    surplus: { label: 'زيادة', says: 'كلمات زائدة خلّفتها معالجة ما.' },
    furniture: {
      label: 'من لوازم الصفحة',
      says: 'كلمات من الصفحة لا من المقال، تعذّر إخراجها منه.',
    },
    'machine-translation': {
      label: 'ترجمة آلية',
      says: 'اختارت آلة كلمة لا تؤدي المعنى.',
    },
    'reworded-quotation': {
      label: 'اقتباس مبدَّل',
      says: 'ما بين علامتي التنصيص ليس ما قيل أو ما نُقل أول مرة.',
    },
    'lost-speaker': {
      label: 'متحدث ضائع',
      says: 'لم يعد النص يقول من المتحدث.',
    },
    'wrong-caption': {
      label: 'تعليق صورة خاطئ',
      says: 'تعليق يناقض الصورة أو المقال.',
    },
    'fused-text': {
      label: 'نصّان ملتحمان',
      says: 'التحم جزءان من النص، كعنوان فرعي وفقرة.',
    },
    contradiction: {
      label: 'تناقض',
      says: 'يناقض المقال نفسه أو مقالًا آخر هنا.',
    },
    'altered-figure': {
      label: 'رقم مبدَّل',
      says: 'تغيّر في الطريق عدد أو مبلغ أو لفظ مقدار.',
    },
    misattribution: {
      label: 'نسبة خاطئة',
      says: 'نُسبت أقوال أو أفعال إلى غير صاحبها، أو ضاع المسؤول عنها.',
    },
    unverified: {
      label: 'غير متحقَّق منه',
      says: 'قول تعذّر على محرّر التحقق منه، ولا ينبغي التعويل عليه.',
    },
  },
  noticeKinds: {
    correction: { label: 'تصحيح' },
    clarification: { label: 'توضيح' },
    update: { label: 'تحديث' },
    retraction: { label: 'تراجع' },
  },
  openStates: {
    'not-looked-over': {
      label: 'لم يُراجَع بعد',
      says: 'قرأ برنامج كلمات أو بيانات من الأصل، ولم ينظر محرّر هل أصاب.',
    },
    undated: { label: 'بلا تاريخ', says: 'لم يُسجَّل يوم النشر ولا سنته.' },
    'not-assessed': { label: 'لم يُقيَّم بعد', says: 'لم يحكم محرّر على مدى موثوقيته.' },
    'origin-not-looked-into': {
      label: 'لم يُبحث في مصدره',
      says: 'لم يبحث محرّر في صاحب النص ولا في كيفية نشوئه.',
    },
    'not-compared': { label: 'لم يُقارَن بعد', says: 'لم يقرأه محرّر كاملًا إزاء مقال آخر من قصته.' },
  },
  originStates: {
    established: { label: 'ثابت' },
    guessed: { label: 'تخمين' },
    'not known': { label: 'غير معروف' },
    'not looked into': { label: 'لم يُبحث فيه' },
  },
  outletKinds: {
    agency: { label: 'وكالة أنباء', says: 'تبيع تقاريرها لوسائل إعلام أخرى.' },
    newspaper: { label: 'صحيفة', says: 'صحيفة، مطبوعة أو غير مطبوعة.' },
    broadcaster: { label: 'إذاعة أو تلفزيون', says: 'محطة إذاعية أو تلفزيونية.' },
    magazine: { label: 'مجلة', says: 'دورية غير يومية.' },
    website: { label: 'موقع إخباري', says: 'موقع إخباري لا تقف وراءه صحيفة ولا محطة.' },
    aggregator: { label: 'مجمِّع أخبار', says: 'يعيد نشر تقارير غيره، آليًا في الغالب.' },
    blog: { label: 'مدونة', says: 'صفحات شخص واحد أو مجموعة صغيرة.' },
    'social-media': { label: 'وسائل التواصل الاجتماعي', says: 'حساب أو قناة أو مجموعة على منصة يديرها غيره.' },
    'press-office': { label: 'مكتب إعلامي', says: 'يتحدث باسم شركة أو حزب أو جهة أخرى؛ وبياناته معدّة لتُنشر.' },
    government: { label: 'جهة حكومية', says: 'دولة أو مدينة أو حلف دول، على صفحاتها الخاصة.' },
    unknown: { label: 'غير معروف', says: 'لا يُعرف من نشر النص.' },
  },
  relations: {
    'near-verbatim': { label: 'اللفظ نفسه تقريبًا' },
    paraphrase: { label: 'إعادة صياغة' },
    'same-fact': { label: 'الواقعة نفسها' },
    related: { label: 'قريب منه' },
    residue: { label: 'بقية' },
  },
  removalKinds: {
    masthead: { label: 'ترويسة', says: 'اسم الموقع أو شعاره.' },
    navigation: { label: 'قائمة', says: 'قوائم وروابط إلى أقسام أخرى من الموقع.' },
    repetition: {
      label: 'مكرر',
      says: 'كلمات من المقال ترد مرة ثانية: تعليق أو توقيع أو عنوان أو فقرة مكررة.',
    },
    advertisement: { label: 'إعلان', says: 'دعاية، أو تسمية موضع لها.' },
    dateline: { label: 'سطر التاريخ', says: 'التاريخ أو مدة القراءة كما طبعتهما الصفحة؛ مسجّلان في بيانات المقال.' },
    teaser: { label: 'دعوة إلى غيره', says: 'خبر آخر أو عنصر مضمَّن أو نشرة بريدية تُعرض بجانب المقال.' },
    keywords: { label: 'كلمات مفتاحية', says: 'وسوم الصفحة وكلماتها المفتاحية.' },
    disclaimer: { label: 'إخلاء مسؤولية', says: 'تنبيه على كيفية إعداد الصفحة أو على ما لا تُسأل عنه.' },
    'cookie-notice': { label: 'تنبيه ملفات الارتباط', says: 'تنبيه على ملفات تعريف الارتباط أو الخصوصية.' },
    control: { label: 'زر', says: 'نص زر أو رسالة من رسائل الصفحة.' },
    imprint: { label: 'بيانات النشر', says: 'أسطر حقوق النشر والشركة.' },
  },
  sourceLetters: {
    A: { label: 'موثوق تمامًا', says: 'لا شك في أصالته وأمانته وكفايته؛ النص نص المصدر نفسه، كاملًا.' },
    B: { label: 'موثوق عادةً', says: 'شكوك يسيرة؛ أصاب المصدر في الغالب، والنص قريب مما كتبه.' },
    C: { label: 'موثوق إلى حدّ ما', says: 'ثمة شكوك؛ أصاب المصدر من قبل، أو تغيّر النص في الطريق.' },
    D: { label: 'غير موثوق عادةً', says: 'شكوك كبيرة؛ تغيّر النص تغيّرًا ظاهرًا، أو جاء من مصدر مهمل.' },
    E: { label: 'غير موثوق', says: 'يفتقر المصدر إلى الأصالة والأمانة والكفاية، أو النص معطوب كله.' },
    F: { label: 'يتعذّر الحكم عليه', says: 'لا أساس للحكم على المصدر.' },
  },
  withdrawalGrounds: {
    rights: { label: 'حقوق', says: 'لا يسمح أصحاب الحقوق في الكلمات بعرضها.' },
    law: { label: 'قانون', says: 'يطلبه قانون أو محكمة أو سلطة.' },
    privacy: { label: 'خصوصية', says: 'إبقاؤه يضرّ بشخص أكثر مما ينفع غيره.' },
    error: { label: 'خطأ', says: 'ما كان ينبغي إدخاله: ليس هو ما حُسب.' },
  },
  wordingForms: {
    direct: { label: 'اقتباس' },
    fragment: { label: 'اقتباس جزئي' },
    indirect: { label: 'منقول بالمعنى' },
    distancing: { label: 'لفظ بين علامتي تنصيص' },
  },
};
