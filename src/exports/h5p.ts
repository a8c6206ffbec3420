import { quizPath } from '../paths.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { writerFor } from './by-kind.ts'
import { explanation, questionName } from './explanation.ts'
import { type ExportFormat, everything } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { questionSet } from './h5p-question-set.ts'
import { lossesOfKind } from './losses.ts'
import { uuid } from './uuid.ts'
import { zip } from './zip.ts'

/** Content without libraries: https://h5p.org/documentation/developers/h5p-specification */
export const h5p: ExportFormat = {
  id: 'h5p',
  type: 'application/zip',
  suffix: 'h5p',
  fidelity: fidelityOf('h5p', everything),
  losses: lossesOfKind('h5p'),
  write: (quiz, origin) =>
    zip({
      'h5p.json': JSON.stringify(packageOf(quiz, origin)),
      'content/content.json': JSON.stringify(questionSet(quiz, quiz.points.map(question(quiz)))),
    }),
}

function packageOf({ slug, lang, title, points }: Quiz, origin?: string) {
  const used = points.map((point) => writerFor('h5p', point.question).library)
  const libraries = new Map(used.map((library) => [library.machineName, library]))
  return {
    title: plain(title),
    language: lang,
    mainLibrary: 'H5P.QuestionSet',
    embedTypes: ['iframe'],
    // Of its licences none is ours: undisclosed.
    license: 'U',
    ...(origin && { source: origin + quizPath(lang, slug) }),
    preloadedDependencies: [
      { machineName: 'H5P.QuestionSet', majorVersion: 1, minorVersion: 20 },
      ...libraries.values(),
    ],
  }
}

const question = (quiz: Quiz) => (point: Point, index: number) => {
  const { library, contentType, params } = writerFor('h5p', point.question)
  const why = explanation(quiz, point).map(plain).join(' ')
  return {
    library: `${library.machineName} ${library.majorVersion}.${library.minorVersion}`,
    subContentId: uuid(`${quiz.slug}/${quiz.lang}/${point.question.id}`),
    metadata: { contentType, license: 'U', title: questionName(point, index) },
    params: params(point.question, quiz.lang, why),
  }
}
