/** What the files say of an order in Arabic. English has the same keys. */
export const ar = {
  hint: (items: number) => `أعطِ كل سطر رقمه في الترتيب، من 1 إلى ${items}. الأول رقمه 1.`,
  reason: (place: number, item: string, feedback: string) => `${place}. «${item}»: ${feedback}`,
}

export type OrderWords = typeof ar
