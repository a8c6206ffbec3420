export const ar = {
  /** Whose wish or need it is says the noun alone: a verb would want to know its gender. */
  status: {
    sent: () => 'أُرسل',
    done: () => 'حدث',
    sought: (to: string) => `مطلب ${to}`,
    needed: (to: string) => `حاجة ${to}`,
  },
  way: (from: string | undefined, to: string) =>
    from === undefined ? `إلى ${to}، ولا يقول المقال ممن` : `من ${from} إلى ${to}`,
  note: 'خط متصل: يقول المقال إنه حدث. خط متقطع: مطلوب أو ينقص، ولا يقول المقال إنه وصل.',
}
