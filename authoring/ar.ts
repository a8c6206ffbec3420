/** What stands in Arabic in the files that authoring writes. English has the same keys. */
export const ar = {
  /** The sentences an author replaces. */
  template: {
    title: 'اكتب هنا عنوان الاختبار',
    summary: 'اكتب هنا في جملة أو جملتين ما سيفهمه القارئ',
    headline: 'انسخ هنا عنوان المقال',
    heading: 'اكتب هنا الفكرة في بضع كلمات',
    explainer: 'اشرح هنا الفكرة بكلماتك في جملتين إلى أربع جمل، وانسب القول إلى قائله',
    prompt: 'اكتب هنا سؤالًا عن معنى الفكرة لا عن لفظها',
    right: 'اكتب هنا الإجابة الصحيحة',
    why: 'اكتب هنا لماذا هذه الإجابة صحيحة وأين وردت في المقال',
    wrong: 'اكتب هنا ما قد يظنه قارئ متعجل',
    whyNot: 'اكتب هنا لماذا لا يختاره قارئ متأنٍّ',
    whyThere: 'اكتب هنا لماذا هذا موضعه',
    whyClose: 'اكتب هنا ما يُقال لمن اقترب من الصواب',
    whyFar: 'اكتب هنا ما يُقال لمن ابتعد عنه، واذكر الصواب',
    unit: 'اكتب هنا ما الذي يعدّه العدد، مثل: طن في اليوم',
    term: 'اكتب هنا كلمة قد لا يعرفها القارئ',
    meaning: 'اكتب هنا معناها في جملة',
    date: 'اكتب هنا يوم نشر المقال، مثل 2024-06-20',
    paragraphs: 'اكتب هنا فقرات المقال، مثل [3]',
  },
  examples: {
    figure: 'يومان',
    meaning: 'مدة الزيارة',
    correction: 'صحّحنا تاريخ الزيارة.',
  },
  truth: { right: 'صحيح', wrong: 'خطأ' },
  /** Begins the prompt of an imported question that cannot stand without it. */
  missing: 'لم تصل مع هذا السؤال صورة أو صوت أو صيغة رياضية: صفها بالكلمات أو احذف السؤال',
}

export type AuthorWords = typeof ar
