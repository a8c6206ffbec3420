import { formatList, formatNumber } from '../../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)

export const ar = {
  /** In a message, on the button that leads to the question. */
  act: 'رتّبها بنفسك',
  hint: 'اختر لكل سطر رقمه في الترتيب.',
  /** Where a tap does it. */
  tapHint: 'المس السطور بالترتيب. المس سطرًا مرة أخرى لتزيل رقمه.',
  onPaper: (of: number) => `اكتب في كل مربّع رقم سطره في الترتيب، من 1 إلى ${n(of)}.`,
  /** Said to a screen reader after a tap. */
  placed: 'صار رقمه',
  removed: 'أُزيل رقمه',
  nothing: 'رتّب السطور أولًا، ثم تحقّق.',
  some: 'بقيت سطور لم تأخذ مكانها في الترتيب.',
  twice: (items: string[]) =>
    `أعطيت الرقم نفسه لأكثر من سطر: ${formatList(
      'ar',
      items.map((item) => `«${item}»`),
    )}.`,
  yours: (place: number) => `في ترتيبك: ${n(place)}.`,
  misplaced: (times: number, of: number, place: number, right: number, text: string) =>
    `وضع ${n(times)} من ${n(of)} هذا في المكان ${n(place)}، ومكانه ${n(right)}: ${text}`,
  misplacedBriefly: (times: number, place: number) => `وضعه ${n(times)} في المكان ${n(place)}`,
  inPlace: 'في موضعه. ',
}
