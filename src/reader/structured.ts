import { drawnKind } from '../kinds/drawings.ts'
import type { Question } from '../kinds/kinds.ts'
import { homePath, quizPath, readPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'

/**
 * A quiz in the words of schema.org. Every choice is a suggested answer and none an accepted one:
 * whoever reads it has not answered yet.
 */
export function quizData(origin: string, quiz: Quiz) {
  return {
    ...common(origin, quiz, 'Quiz'),
    '@type': 'Quiz',
    '@id': origin + quizPath(quiz.lang, quiz.slug),
    educationalUse: 'assessment',
    hasPart: quiz.points.map(({ question }) => asked(question)),
  }
}

const asked = (question: Question) => ({
  '@type': 'Question',
  text: plain(question.prompt),
  ...drawnKind(question).data?.(question),
})

/** The explainer in the words of schema.org. It is open before the quiz is, so it has no answers either. */
export function explainerData(origin: string, quiz: Quiz) {
  return {
    ...common(origin, quiz, 'Explainer'),
    '@type': 'LearningResource',
    '@id': origin + readPath(quiz.lang, quiz.slug),
    teaches: quiz.points.map(({ heading }) => plain(heading)),
  }
}

function common(origin: string, { source, ...quiz }: Quiz, learningResourceType: string) {
  return {
    '@context': 'https://schema.org',
    name: plain(quiz.title),
    description: plain(quiz.summary),
    inLanguage: quiz.lang,
    learningResourceType,
    isAccessibleForFree: true,
    timeRequired: `PT${quiz.minutes}M`,
    ...(quiz.published && { datePublished: quiz.published }),
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: plain(source.title),
      datePublished: source.date,
      ...(source.url && { url: source.url }),
      ...(source.publisher && {
        publisher: { '@type': 'Organization', name: plain(source.publisher) },
      }),
    },
    isPartOf: { '@type': 'WebSite', url: origin + homePath(quiz.lang) },
  }
}
