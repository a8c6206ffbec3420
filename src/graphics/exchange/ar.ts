export const ar = {
  status: { sent: 'أُرسل', done: 'حدث', sought: 'تسعى إليه', needed: 'تحتاج إليه' },
  way: (from: string | undefined, to: string) =>
    from === undefined ? `إلى ${to}، ولا يقول المقال ممن` : `من ${from} إلى ${to}`,
  note: 'خط متصل: يقول المقال إنه حدث. خط متقطع: مطلوب أو ينقص، ولا يقول المقال إنه وصل.',
}
