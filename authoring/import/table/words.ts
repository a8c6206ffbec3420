import { bare } from '../letters.ts'

const right = 'true t yes صح صحيح صحيحه صواب نعم'.split(' ')
const wrong = 'false f no خطا خاطئ خاطئه غلط لا'.split(' ')

/** What a cell says of a statement; `undefined` where it says something else. */
export function truthOf(cell: string): boolean | undefined {
  const said = bare(cell).trim()
  return right.includes(said) ? true : wrong.includes(said) ? false : undefined
}

const others =
  /fill|blank|open|essay|draw|match|order|poll|survey|short|written|slide|puzzle|type answer|word cloud|مقال|مطابق|توصيل|وصل|ترتيب|رتب|اكمل|اكمال|فراغ|استطلاع/

/** Whether a type of question, as programs and people call it, is one that is not answered by choosing. */
export const isOtherType = (type: string) => others.test(bare(type))

/** Whether a row explains the columns, as templates have one below their titles. */
export const isHint = (cells: string[]) =>
  cells.filter((cell) => /\b(?:required|optional)\b/i.test(cell)).length > 1
