import { z } from 'zod'
import { publishedQuestion } from '../src/kinds/schemas.ts'
import { languages } from '../src/languages/languages.ts'
import type { Finding } from './finding.ts'
import type { WrittenPoint } from './schema.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** The file beside a quiz's languages in which a deployment writes what readers know of it. */
export const publishedFile = 'published.json'

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

const question = z
  .strictObject({
    id,
    type: z.string().regex(/\S/),
    /** The ids of what is chosen from, put in order or matched, as they were written. */
    items: z.array(id),
    /** What is right, by those ids; of a choice, the one. */
    key: z.json(),
  })
  .refine(({ type, items, key }) => type !== 'choice' || items.includes(String(key)), {
    path: ['key'],
  })

const edition = z.strictObject({
  date: z.iso.date(),
  languages: z.array(z.enum(languages)).min(1),
  questions: z.array(question).min(1),
})

const schema = z.strictObject({ editions: z.array(edition).min(1) })

/** A quiz as it was published once: its languages, and its questions, in their order, with their keys. */
export type PublishedEdition = z.infer<typeof edition>
/** A question as readers of an edition were asked it. */
export type PublishedQuestion = z.infer<typeof question>

/**
 * Reads what is written in a `published.json`.
 * @param file its name in findings
 * @returns the editions, the newest last; none where something in the file is wrong, as the findings say
 */
export function readPublished(
  file: string,
  bytes: Uint8Array,
): { editions: PublishedEdition[]; findings: Finding[] } {
  const json = readYaml(file, bytes)
  const [unreadable] = json.findings
  if (unreadable) return { editions: [], findings: [{ ...unreadable, message: broken }] }
  const { data, error } = schema.safeParse(json.value)
  const findings = (error?.issues ?? []).map(({ path }) => ({
    file,
    line: json.lineOf(path),
    message: `${whereIn(path)} is not as a deployment writes it. ${restore(json)}`,
  }))
  return { editions: data?.editions ?? [], findings }
}

const broken =
  'This file cannot be read. Where two versions of it have met, keep the editions of both, the newest last, without the marker lines; else take its last version back from the repository.'

const restore = ({ file }: YamlFile) =>
  `Nobody has to change this file by hand: git checkout -- ${file} takes its last version back.`

function whereIn(path: PropertyKey[]): string {
  const field = path.findLast((step) => typeof step === 'string')
  return field === undefined ? 'This file' : `«${field}»`
}

/** Each question that readers have ever been asked, as the newest edition with it has it. */
export function questionsEver(
  editions: PublishedEdition[],
): Map<string, PublishedQuestion & { date: string }> {
  return new Map(
    editions.flatMap(({ date, questions }) =>
      questions.map((each) => [each.id, { ...each, date }]),
    ),
  )
}

/** A question as a deployment publishes it. */
export const publishedForm = ({ question }: WrittenPoint): PublishedQuestion => ({
  id: question.id,
  type: question.type,
  ...publishedQuestion(question),
})
