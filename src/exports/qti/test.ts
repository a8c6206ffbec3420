import type { Quiz } from '../../quiz/quiz.ts'
import { plain } from '../../quiz/text.ts'
import { type QtiVersion, writerOf } from './version.ts'

/**
 * Its items one after the other, feedback shown, the score their sum. The manifest says what language
 * it is in: a test has no attribute for that.
 */
export function assessmentTest(
  { title }: Quiz,
  items: { id: string; path: string }[],
  version: QtiVersion,
): string {
  const q = writerOf(version)
  return q(
    'assessmentTest',
    { ...version.root, identifier: 'test', title: plain(title) },
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
