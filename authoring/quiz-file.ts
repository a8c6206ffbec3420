import type { Lang } from '../src/languages/languages.ts'
import { type Run, runs } from '../src/quiz/text.ts'
import type { Finding } from './finding.ts'
import { pointSchema, quizSchema, type WrittenPoint, type WrittenQuiz } from './schema.ts'
import { type Path, readYaml, type YamlFile } from './yaml-file.ts'

/** A text readers see, and where it is in its file. */
export interface Prose {
  path: Path
  /** The name of its field. */
  field: string
  text: string
  runs: Run[]
}

/** A quiz in one language, as far as it can be read. */
export interface QuizFile {
  slug: string
  lang: Lang
  /** The line that says it is a draft, whatever else is wrong with it. */
  draft: number | undefined
  yaml: YamlFile
  prose: Prose[]
  /** The key points whose shape is right. */
  points: { path: Path; point: WrittenPoint }[]
  /** The whole quiz, once nothing about its shape is wrong. */
  quiz: WrittenQuiz | undefined
  /** @param part the stretch of the text that is wrong, to find its line. */
  finding(path: Path, message: string, part?: string): Finding
}

/** One rule of `npm run check`: what it finds wrong with a quiz in one language. */
export type Rule = (file: QuizFile) => Iterable<Finding>

/** One piece of advice on a quiz in one language, given on a day (ISO 8601). */
export type Advice = (file: QuizFile, today: string) => Iterable<Finding>

/** @param folder the quiz's folder, as findings name it. */
export function readQuizFile(
  folder: string,
  slug: string,
  lang: Lang,
  bytes: Uint8Array,
): QuizFile {
  const yaml = readYaml(`${folder}/${lang}.yaml`, bytes)
  return {
    slug,
    lang,
    draft: draftLine(yaml.text),
    yaml,
    prose: [...proseOf(yaml.value, [])],
    points: soundPoints(yaml.value),
    quiz: quizSchema.safeParse(yaml.value).data,
    finding: (path, message, part) => ({
      file: yaml.file,
      line: yaml.lineOf(path, part),
      // A quoted stretch may go over the end of a line.
      message: message.replace(/\s+/g, ' '),
    }),
  }
}

function draftLine(text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => /^draft:[ \t]+true[ \t]*(#.*)?\r?$/.test(line))
  return index < 0 ? undefined : index + 1
}

const proseFields = new Set([
  'title',
  'summary',
  'publisher',
  'heading',
  'explainer',
  'prompt',
  'text',
  'feedback',
  'term',
  'meaning',
  'figure',
])

function* proseOf(value: unknown, path: Path): Iterable<Prose> {
  const field = path.at(-1)
  if (typeof value === 'string' && typeof field === 'string' && proseFields.has(field)) {
    yield { path, field, text: value, runs: runs(value) }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* proseOf(item, [...path, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* proseOf(item, [...path, key])
  }
}

function soundPoints(value: unknown): QuizFile['points'] {
  const points = (value as { points?: unknown } | null | undefined)?.points
  if (!Array.isArray(points)) return []
  return points.flatMap((point, index) => {
    const parsed = pointSchema.safeParse(point)
    return parsed.success ? [{ path: ['points', index], point: parsed.data }] : []
  })
}
