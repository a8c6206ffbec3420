import type { Lang } from '../../languages/languages.ts'
import { readingPath, worksheetPath } from '../../paths.ts'
import { paperWords } from './words.ts'

export type PaperName = 'withoutText' | 'withText' | 'textAlone'

interface Props {
  lang: Lang
  slug: string
  /** Of the class they are printed for. */
  code?: string | undefined
  /** The one that is open, which needs no link. */
  but?: PaperName
}

/** What anybody may print of a quiz. */
export function PaperLinks({ lang, slug, code, but }: Props) {
  const papers: [PaperName, string][] = [
    ['withoutText', worksheetPath(lang, slug, code)],
    ['withText', worksheetPath(lang, slug, code, true)],
    ['textAlone', readingPath(lang, slug, code)],
  ]
  return (
    <>
      {papers
        .filter(([paper]) => paper !== but)
        .map(([paper, path]) => (
          <>
            <a href={path}>{paperWords[lang][paper]}</a>{' '}
          </>
        ))}
    </>
  )
}
