import { count, formatCount, formatNumber } from '../../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)
const some = (value: number) => formatCount('ar', value, 'people')

export const ar = {
  /** In a message, on the button that leads to the question. */
  act: 'اختر لكل سطر ما يناسبه',
  choose: 'اختر…',
  mark: 'ضع علامة واحدة في كل سطر. قد يصلح العمود الواحد لأكثر من سطر، وقد لا يصلح لأي سطر.',
  write:
    'اكتب في كل مربّع حرف ما يناسب سطره. قد يصلح الحرف الواحد لأكثر من سطر، وقد لا يصلح لأي سطر.',
  nothing: 'اختر لكل سطر ما يناسبه، ثم تحقّق.',
  some: (missing: number, first: string) =>
    `${count('ar', missing, {
      zero: '',
      one: 'بقي سطر لم تختر له شيئًا:',
      two: 'بقي سطران لم تختر لهما شيئًا، أولهما:',
      few: 'بقيت # سطور لم تختر لها شيئًا، أولها:',
      many: 'بقي # سطرًا لم تختر لها شيئًا، أولها:',
      other: 'بقي # سطر لم تختر لها شيئًا، أولها:',
    })} «${first}».`,
  answer: 'الصواب',
  yours: 'اخترت',
  /** The same, before what was chosen and what is right. */
  chosen: 'اخترت:',
  itsAnswer: 'الصواب:',
  mismatched: (times: number, of: number, target: string, item: string) =>
    `اختار ${some(times)} من ${n(of)} «${target}» لهذا: ${item}`,
  mismatchedBriefly: (times: number, target: string) => `${target}: اختاره ${some(times)}`,
}
