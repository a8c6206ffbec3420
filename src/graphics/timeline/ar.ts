export const ar = {
  note: (date: string) =>
    `التواريخ الكاملة محسوبة من يوم نشر المقال، ${date}. وما بين القوسين لفظ المقال.`,
  words: (words: string) => `(«${words}»)`,
}
