import fc from 'fast-check'
import { normalize } from '../../authoring/import/text/normalize.ts'
import type { Lang } from '../../src/languages/languages.ts'

/** What some format gives a meaning to, or some importer takes for something else than text. */
const pieces = [
  '2',
  '1',
  '3.5',
  '-4',
  '10⁶',
  '3 ×10⁶',
  '½',
  'CO₂',
  '50%',
  '%50%',
  '20% من القرّاء',
  '~',
  '=',
  '#',
  ':',
  '::',
  '->',
  '####',
  '//',
  '\\',
  '\\n',
  '=1+1',
  '+1',
  '@x',
  '-',
  '"',
  '“quoted”',
  '«مقتبس»',
  "it's",
  "'",
  ';',
  ',',
  '[html]',
  '[x]',
  '<b>',
  '</p>',
  'a < b & c > d',
  '&amp;',
  '&#39;',
  ']]>',
  '*',
  '_x_',
  '`y`',
  '$CATEGORY:',
  'TRUE',
  'F',
  'A.',
  'b)',
  '1,3',
  'قال {en:CNN} إن',
  'قال {ar:فهم} إن',
  'نهر',
  'مدينة الشَّمس',
  'the river',
  'Delta 7',
  '👩‍👩‍👧',
]

/** What looks like a tag or an entity of HTML. */
const markup = /<[!/]?[a-z]|&[#a-z]/i

/**
 * Texts in one line as a quiz file of this language has them: `npm run check` would find nothing to change.
 * @param html whether they may look like HTML, which in the cells of tables is taken for it
 */
export const houseText = (lang: Lang, html: boolean) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => {
      const written = normalize(lang, parts.join(' '), () => {})
      return normalize(lang, written.replace(/[\s\p{Cc}]+/gu, ' ').trim(), () => {})
    })
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && (html || !markup.test(text)))
