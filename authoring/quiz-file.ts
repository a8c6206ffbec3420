import type { z } from 'zod'
import type { Lang } from '../src/languages/languages.ts'
import type { Finding } from './finding.ts'
import { type Prose, proseOf } from './prose.ts'
import { pointSchema, quizSchema, type WrittenPoint, type WrittenQuiz } from './schema.ts'
import { type Path, readYaml, type YamlFile } from './yaml-file.ts'

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
  /** What is wrong with its shape, as the schema says. */
  issues: z.core.$ZodIssue[]
  /**
   * The texts in which a pattern is found. Most files have it nowhere, which one look at all texts tells.
   * @param pattern where it names beginnings and ends, those of lines
   */
  having(pattern: RegExp): Prose[]
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
  const { data, error } = quizSchema.safeParse(yaml.value)
  const prose = proseOf(quizSchema, yaml.value)
  const said = prose.map(({ text }) => text).join('\n')
  return {
    slug,
    lang,
    draft: draftLine(yaml.text),
    yaml,
    prose,
    points: data ? data.points.map(placed) : soundPoints(yaml.value),
    quiz: data,
    issues: error?.issues ?? [],
    having: (pattern) =>
      said.search(pattern) < 0 ? [] : prose.filter(({ text }) => text.search(pattern) >= 0),
    finding: (path, message, part) => ({
      file: yaml.file,
      line: yaml.lineOf(path, part),
      // A quoted stretch may go over the end of a line.
      message: message.replace(/\s+/g, ' '),
    }),
  }
}

function draftLine(text: string): number | undefined {
  if (!text.includes('draft:')) return undefined
  const index = text.split('\n').findIndex((line) => /^draft:[ \t]+true[ \t]*(#.*)?\r?$/.test(line))
  return index < 0 ? undefined : index + 1
}

function soundPoints(value: unknown): QuizFile['points'] {
  const points = (value as { points?: unknown } | null | undefined)?.points
  if (!Array.isArray(points)) return []
  return points.flatMap((point, index) => {
    const parsed = pointSchema.safeParse(point)
    return parsed.success ? placed(parsed.data, index) : []
  })
}

const placed = (point: WrittenPoint, index: number) => ({ path: ['points', index], point })
