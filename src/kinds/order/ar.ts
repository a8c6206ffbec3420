import { count, formatCount, formatList, formatNumber } from '../../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)
const some = (value: number) => formatCount('ar', value, 'people')

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
  some: (missing: number, first: string) =>
    `${count('ar', missing, {
      zero: '',
      one: 'بقي سطر لم يأخذ مكانه في الترتيب:',
      two: 'بقي سطران لم يأخذا مكانيهما في الترتيب، أولهما:',
      few: 'بقيت # سطور لم تأخذ أماكنها في الترتيب، أولها:',
      many: 'بقي # سطرًا لم تأخذ أماكنها في الترتيب، أولها:',
      other: 'بقي # سطر لم تأخذ أماكنها في الترتيب، أولها:',
    })} «${first}».`,
  twice: (items: string[]) =>
    `أعطيت الرقم نفسه لأكثر من سطر: ${formatList(
      'ar',
      items.map((item) => `«${item}»`),
    )}.`,
  yours: (place: number) => `في ترتيبك: ${n(place)}.`,
  misplaced: (times: number, of: number, place: number, right: number, text: string) =>
    `وضع ${some(times)} من ${n(of)} هذا السطر في المكان ${n(place)} بدلًا من ${n(right)}: ${text}`,
  misplacedBriefly: (times: number, place: number, right: number) =>
    `وضعه ${some(times)} في المكان ${n(place)} بدلًا من ${n(right)}`,
  /** What the numbers behind the rows count. */
  counted: 'كم طالبًا وضع كل سطر في مكانه',
  inPlace: 'في موضعه. ',
}
