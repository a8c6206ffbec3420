import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { type Dialect, writer } from './dialect.ts'

/** The test: its items one after the other, feedback shown, the score their sum. */
export function test(
  { title, lang }: Quiz,
  items: { id: string; path: string }[],
  dialect: Dialect,
): string {
  const q = writer(dialect)
  return q(
    'assessmentTest',
    { ...dialect.root, identifier: 'test', title: plain(title), 'xml:lang': lang },
    q(
      'outcomeDeclaration',
      {
        identifier: 'SCORE',
        cardinality: 'single',
        baseType: 'float',
        normalMaximum: items.length,
      },
      q('defaultValue', {}, q('value', {}, '0')),
    ),
    q(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      q('itemSessionControl', { showFeedback: 'true' }),
      q(
        'assessmentSection',
        { identifier: 'section', title: plain(title), visible: 'true' },
        // The prefix keeps a question's id apart from the names above: all are unique in a test.
        ...items.map(({ id, path }) =>
          q('assessmentItemRef', { identifier: `item-${id}`, href: path }),
        ),
      ),
    ),
    q(
      'outcomeProcessing',
      {},
      q(
        'setOutcomeValue',
        { identifier: 'SCORE' },
        q('sum', {}, q('testVariables', { variableIdentifier: 'SCORE' })),
      ),
    ),
  )
}
