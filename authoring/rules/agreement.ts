import { listsIn } from '../../src/kinds/schemas.ts'
import type { Finding } from '../finding.ts'
import type { QuizFile } from '../quiz-file.ts'
import type { WrittenPoint, WrittenQuiz } from '../schema.ts'
import type { Path } from '../yaml-file.ts'

/** Something that has to be the same in both languages. */
interface Fact {
  path: Path
  /** What to call it in a sentence. */
  what: string
  value: string
}

/** Where the two languages of a quiz disagree about what has to be the same in both. */
export function* agreement(one: QuizFile, two: QuizFile): Iterable<Finding> {
  if (!one.quiz || !two.quiz) return
  yield* compare(one, two, headOf(one.quiz), headOf(two.quiz))
  yield* compare(one, two, figuresOf(one.quiz), figuresOf(two.quiz))
  yield* compare(one, two, graphicsOf(one), graphicsOf(two))
  const points = idsOf(['points'], 'Key point', one.quiz.points)
  if (yield* compare(one, two, points, idsOf(['points'], 'Key point', two.quiz.points))) return
  for (const [index, point] of one.quiz.points.entries()) {
    const other = two.quiz.points[index]
    if (other) yield* samePoint(one, two, ['points', index], point, other)
  }
}

function* samePoint(one: QuizFile, two: QuizFile, path: Path, a: WrittenPoint, b: WrittenPoint) {
  yield* compare(one, two, factsOf(path, a), factsOf(path, b))
  const theirs = listsIn(a.question)
  for (const [index, { field, things }] of listsIn(b.question).entries()) {
    const at = [...path, 'question', field]
    const what = nameOf(field)
    const other = idsOf(at, what, theirs[index]?.things ?? [])
    if (yield* compare(one, two, other, idsOf(at, what, things))) return
  }
  yield* compare(one, two, keyOf(path, a), keyOf(path, b))
}

/** Yields the first difference only, since the ones after it mostly follow from it. Returns whether there is one. */
function* compare(one: QuizFile, two: QuizFile, a: Fact[], b: Fact[]): Generator<Finding, boolean> {
  const longer = a.length > b.length ? a : b
  for (const [index, { what }] of longer.entries()) {
    const [theirs, ours] = [a[index], b[index]]
    if (theirs?.value === ours?.value) continue
    if (!ours) {
      yield one.finding(
        theirs?.path ?? [],
        `${what} «${theirs?.value}» is not in ${two.lang}.yaml: add it there, or take it out here.`,
      )
    } else if (!theirs) {
      yield two.finding(
        ours.path,
        `${what} «${ours.value}» is not in ${one.lang}.yaml: add it there, or take it out here.`,
      )
    } else {
      const line = one.yaml.lineOf(theirs.path)
      yield two.finding(
        ours.path,
        `${what} is «${ours.value}» here and «${theirs.value}» in ${one.lang}.yaml, line ${line}: make them the same.`,
      )
    }
    return true
  }
  return false
}

function headOf({ published, source, minutes }: WrittenQuiz): Fact[] {
  return [
    { path: ['published'], what: 'The day it is published', value: published ?? 'not given' },
    { path: ['source', 'date'], what: 'The article’s date', value: source.date },
    { path: ['minutes'], what: 'The number of minutes', value: String(minutes) },
  ]
}

function figuresOf({ figures }: WrittenQuiz): Fact[] {
  return (figures ?? []).map(({ paragraphs }, index) => ({
    path: ['figures', index],
    what: `The list of paragraphs of figure ${index + 1}`,
    value: paragraphs.join(', '),
  }))
}

/** What is drawn, less its texts: each number, id and list of paragraphs of each graphic, with its place. */
function graphicsOf({ quiz, prose }: QuizFile): Fact[] {
  const texts = new Set(prose.map(({ path }) => path.join()))
  const factsIn = (value: unknown, path: Path): Fact[] => {
    if (texts.has(path.join()) || value === undefined) return []
    if (typeof value === 'object' && value !== null && path.at(-1) !== 'paragraphs')
      return Object.entries(value).flatMap(([key, inner]) =>
        factsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    const place = path.slice(2).map((key) => (typeof key === 'number' ? key + 1 : String(key)))
    const what = `Of drawing ${Number(path[1]) + 1}, what is drawn`
    return [{ path, what, value: `${place.join(' ')}: ${value}` }]
  }
  return factsIn(quiz?.graphics ?? [], ['graphics'])
}

function idsOf(path: Path, what: string, items: { id: string }[]): Fact[] {
  return items.map(({ id }, index) => ({
    path: [...path, index],
    what: `${what} ${index + 1}`,
    value: id,
  }))
}

function factsOf(path: Path, { paragraphs, question }: WrittenPoint): Fact[] {
  return [
    { path: [...path, 'paragraphs'], what: 'The list of paragraphs', value: paragraphs.join(', ') },
    { path: [...path, 'question', 'id'], what: 'The question’s id', value: question.id },
    { path: [...path, 'question', 'type'], what: 'The question’s type', value: question.type },
  ]
}

/** «Choice» for `choices`. */
const nameOf = (field: string) => (field[0] ?? '').toUpperCase() + field.slice(1, -1)

/** What is right, item by item. */
function keyOf(path: Path, { question }: WrittenPoint): Fact[] {
  const at = [...path, 'question']
  if ('choices' in question) {
    return question.choices.flatMap(({ id, correct }, index) =>
      correct ? { path: [...at, 'choices', index], what: 'The right choice', value: id } : [],
    )
  }
  if ('targets' in question) {
    return question.items.map(({ id, target }, index) => ({
      path: [...at, 'items', index, 'target'],
      what: `The target of «${id}»`,
      value: target,
    }))
  }
  if (!('right' in question)) return []
  const { right, close = right } = question
  return [
    { path: [...at, 'right'], what: 'What counts as right', value: `${right.from} to ${right.to}` },
    { path: [...at, 'close'], what: 'What is close', value: `${close.from} to ${close.to}` },
  ]
}
