import type { Lang } from '../src/languages/languages.ts'
import { type Finding, show } from './finding.ts'

/** What check has found, and in what. */
export interface Report {
  quizzes: number
  /** Those of any quiz, each once. */
  languages: Lang[]
  /** Counted once, not once a language. */
  questions: number
  /** What keeps quizzes from readers. */
  errors: Finding[]
  /** What would, if they were not drafts. */
  drafts: Finding[]
  /** What could be better, and keeps nothing from anybody. */
  advice: Finding[]
}

/** `text` is for people, `json` for programs, `github` for what GitHub shows beside a change. */
export const reportFormats = ['text', 'json', 'github'] as const
type ReportFormat = (typeof reportFormats)[number]

export const addUp = (reports: Report[]): Report => ({
  quizzes: sum(reports.map(({ quizzes }) => quizzes)),
  languages: [...new Set(reports.flatMap(({ languages }) => languages))],
  questions: sum(reports.map(({ questions }) => questions)),
  errors: reports.flatMap(({ errors }) => errors),
  drafts: reports.flatMap(({ drafts }) => drafts),
  advice: reports.flatMap(({ advice }) => advice),
})

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0)

/** The report in lines, a finding each; or as JSON. */
export function written(report: Report, format: ReportFormat): string[] {
  const { errors, drafts, advice } = report
  switch (format) {
    case 'json':
      return [JSON.stringify(report, null, 2)]
    case 'github':
      return [...annotations('error', errors), ...annotations('warning', advice)]
    case 'text':
      return [
        ...errors.map(show),
        ...drafts.map(({ message, ...place }) => show({ ...place, message: `draft: ${message}` })),
        ...advice.map(({ message, ...place }) => show({ ...place, message: `advice: ${message}` })),
      ]
  }
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const annotations = (level: string, findings: Finding[]) =>
  findings.map(
    ({ file, line, message }) =>
      `::${level} file=${escaped(file).replace(/[:,]/g, hex)},line=${line}::${escaped(message)}`,
  )

const escaped = (text: string) => text.replace(/[%\r\n]/g, hex)

const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
