import { count, formatNumber } from '../../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)

/** So many whom something escaped. */
const escaped = (value: number) =>
  count('ar', value, {
    zero: 'أحدًا',
    one: 'واحدًا',
    two: 'اثنين',
    few: '#',
    many: '#',
    other: '#',
  })

export const ar = {
  /** In a message, on the button that leads to the question. */
  act: 'اختر ما يصحّ',
  hint: 'قد يصحّ أكثر من إجابة.',
  onPaper: 'قد يصحّ أكثر من إجابة: ضع علامة أمام كل إجابة صحيحة.',
  nothing: 'اختر إجابة واحدة على الأقل، ثم تحقّق.',
  /** A verdict, on one line of a small phone: how many of the right ones were chosen, and how many wrong ones. */
  found: (right: number, of: number, wrong: number) =>
    `أصبت ${n(right)} من ${n(of)}${wrong === 0 ? '' : ` مع ${count('ar', wrong, { zero: '', one: 'خطأ', two: 'خطأين', few: '# أخطاء', many: '# خطأ', other: '# خطأ' })}`}`,
  left: 'صواب لم تختره.',
  wronglyChosen: 'اخترتها، وليست صوابًا.',
  leftOut: (times: number, of: number, letter: string, text: string) =>
    `فاتت ${escaped(times)} من ${n(of)} الإجابة (${letter})، وهي صحيحة: ${text}`,
}
