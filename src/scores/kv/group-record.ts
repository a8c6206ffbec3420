import { parseLang } from '../../languages/languages.ts'
import { parseLabel } from '../../quiz/group-label.ts'
import { longestList } from '../../quiz/list-number.ts'
import { type Mode, modes } from '../../quiz/quiz.ts'
import { day } from '../../quiz/time.ts'
import { type Group, type GroupForm, groupLifetime } from '../group.ts'
import type { Closing } from './closing.ts'
import { isMoment } from './shape.ts'

/** What is written of a group when it is made, and never again. */
export interface GroupRecord extends GroupForm {
  /** Of the first version, which its owner could change, there are some left for 180 days. */
  v: 1 | 2
  /** SHA-256 of the key its board was made with, in hexadecimal. */
  firstKey: string
  /** 128 random bits. */
  secret: string
  /** In milliseconds since 1970. */
  created: number
}

/** A stored value as a group's record; `undefined` for one of another shape. */
export function readGroupRecord(value: unknown): GroupRecord | undefined {
  const fields = value as Partial<Record<string, unknown>> | null
  if (fields?.v === 1) return readFirstVersion(fields)
  return fields?.v === 2 && isRecord(fields) ? fields : undefined
}

/** The group of a record at a moment. */
export function groupAt(
  record: GroupRecord,
  closing: Closing | null | undefined,
  now: number,
): Group {
  const { quiz, lang, label, mode, list, withheld, created, secret } = record
  const closes = closing ? closing.closes : record.closes
  const closed = closing?.said === 'closed' || (closes !== null && now >= closes)
  const expires = created + groupLifetime * 1000
  // A name that would not be taken today is not shown.
  return {
    quiz,
    lang,
    label: parseLabel(label) ?? '',
    mode,
    closes,
    list,
    withheld,
    closed,
    created,
    expires,
    secret,
  }
}

function readFirstVersion(fields: Partial<Record<string, unknown>>): GroupRecord | undefined {
  const { closed, closes, keyHash, created } = fields
  const record = {
    ...fields,
    closes: closed ? created : closes === null ? null : endOfDay(closes),
    firstKey: keyHash,
    // It is told to nobody, and only the board's owner could work it out.
    secret: keyHash,
  }
  return isRecord(record) ? record : undefined
}

/** When a calendar date of ISO 8601 ends, UTC. */
const endOfDay = (date: unknown) => Date.parse(String(date)) + day

const isListLength = (list: unknown) =>
  Number.isInteger(list) && (list as number) >= 1 && (list as number) <= longestList

const slug = /^[a-z0-9-]+$/
const hash = /^[0-9a-f]{64}$/
const random = /^[A-Za-z0-9_-]{22,64}$/

function isRecord<Fields extends Partial<Record<string, unknown>>>(
  fields: Fields,
): fields is Fields & GroupRecord {
  const { quiz, lang, label, mode, closes, list, withheld, firstKey, secret, created } = fields
  return (
    typeof quiz === 'string' &&
    slug.test(quiz) &&
    typeof lang === 'string' &&
    parseLang(lang) !== undefined &&
    typeof label === 'string' &&
    (mode === 'both' || modes.includes(mode as Mode)) &&
    (closes === null || isMoment(closes)) &&
    (list === undefined || isListLength(list)) &&
    (withheld === undefined || typeof withheld === 'boolean') &&
    typeof firstKey === 'string' &&
    hash.test(firstKey) &&
    typeof secret === 'string' &&
    random.test(secret) &&
    isMoment(created)
  )
}
