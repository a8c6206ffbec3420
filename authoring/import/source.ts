import { extname } from 'node:path'
import { isAiken, readAiken } from './aiken.ts'
import { decode } from './decode.ts'
import type { Read } from './draft.ts'
import { readGift } from './gift/gift.ts'
import { lossIn } from './lost.ts'
import { readMoodle } from './moodle/moodle.ts'
import { readDelimited } from './table/delimited.ts'
import { readXlsx } from './table/xlsx.ts'

const readers: Record<string, (text: string) => Read> = {
  '.gift': readGift,
  '.txt': (text) => readerOfText(text)(text),
  '.xml': readMoodle,
  '.csv': readDelimited,
  '.tsv': readDelimited,
}

/** What people also have, and what to make of it. */
const others: Record<string, string> = {
  '.xls': 'is in Excel’s old format: open it and save it as .xlsx',
  '.ods': 'is a LibreOffice table: save it as .xlsx or “CSV UTF-8”',
  '.numbers': 'is a Numbers table: export it as Excel or CSV',
  '.docx':
    'is a Word document: save it as plain text (.txt) in GIFT or Aiken, or put its questions into a table',
  '.mbz': 'is a Moodle backup: export the questions from the question bank as “Moodle XML”',
}

/** The endings of the names of files that can be read. */
const known =
  'GIFT ends in .gift or .txt, Aiken in .txt, Moodle XML in .xml, a table in .xlsx, .csv or .tsv'

/** Reads a file of questions, or says as the rest of a sentence why it cannot be read. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
): Promise<Read | { wrong: string }> {
  const ending = extname(name).toLowerCase()
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (ending === '.xlsx' || (zipped && ending in readers))
    return (
      (await readXlsx(bytes)) ?? {
        wrong: 'is no Excel workbook, or a broken one: save it again as .xlsx',
      }
    )
  const read = readers[ending]
  if (!read) return { wrong: others[ending] ?? `is of a kind that is not known: ${known}` }
  const text = decode(bytes)
  if (text === undefined)
    return {
      wrong:
        'is not in UTF-8, perhaps in an older encoding such as Windows-1256: save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”)',
    }
  const loss = lossIn(text)
  return loss ? { wrong: loss } : read(text)
}

/** A .txt can be Aiken, GIFT, or a table that a spreadsheet has saved as text. */
function readerOfText(text: string): (text: string) => Read {
  if (isAiken(text)) return readAiken
  return /[{}]/.test(text) || !text.includes('\t') ? readGift : readDelimited
}
