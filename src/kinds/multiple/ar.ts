import { formatNumber } from '../../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)

export const ar = {
  /** In a message, on the button that leads to the question. */
  act: 'اختر ما يصحّ',
  hint: 'قد يصحّ أكثر من جواب.',
  onPaper: 'قد يصحّ أكثر من جواب: ضع علامة أمام كل جواب صحيح.',
  nothing: 'اختر إجابة واحدة على الأقل، ثم تحقّق.',
  left: 'صواب لم تختره.',
  wronglyChosen: 'اخترتها، وليست صوابًا.',
  leftOut: (times: number, of: number, letter: string, text: string) =>
    `لم يختر ${n(times)} من ${n(of)} الإجابة (${letter})، وهي من الصواب: ${text}`,
}
