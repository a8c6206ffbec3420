import { quizPath } from '../../paths.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { plain } from '../../quiz/text.ts'
import { asMarkup, element } from '../markup.ts'
import type { QtiVersion } from './version.ts'

/** The package's table of contents, with what the quiz is and where it comes from as IEEE LOM. */
export function manifest(
  quiz: Quiz,
  items: { id: string; path: string }[],
  { manifest: { root, schema, version }, types }: QtiVersion,
  origin?: string,
): string {
  const resource = (identifier: string, type: string, href: string, dependencies: string[]) =>
    element(
      'resource',
      { identifier, type, href },
      element('file', { href }),
      ...dependencies.map((identifierref) => element('dependency', { identifierref })),
    )
  const resources = items.map(({ id, path }) => resource(`item-${id}`, types.item, path, []))
  const ids = items.map(({ id }) => `item-${id}`)
  return element(
    'manifest',
    { ...root, identifier: `fahm-${quiz.slug}-${quiz.lang}` },
    element(
      'metadata',
      {},
      element('schema', {}, schema),
      element('schemaversion', {}, version),
      metadata(quiz, origin),
    ),
    element('organizations', {}),
    element('resources', {}, resource('test', types.test, 'test.xml', ids), ...resources),
  )
}

function metadata({ slug, lang, title, summary, source }: Quiz, origin?: string): string {
  const string = (text: string) => element('string', { language: lang }, asMarkup(plain(text)))
  const relation = element(
    'relation',
    {},
    element('resource', {}, element('description', {}, string(source.title))),
  )
  return element(
    'lom',
    { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
    element(
      'general',
      {},
      element('title', {}, string(title)),
      element('language', {}, lang),
      element('description', {}, string(summary)),
    ),
    ...(origin
      ? [element('technical', {}, element('location', {}, asMarkup(origin + quizPath(lang, slug))))]
      : []),
    relation,
  )
}
