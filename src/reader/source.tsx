import { formatDate } from '../languages/format.ts'
import type { Source } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

interface Props {
  view: View
  source: Source
  /** What is said where the article has no address. */
  unlinked?: string
}

/** Which article it is about. */
export function SourceLine({ view, source, unlinked }: Props) {
  const { words: w } = view
  return (
    <p class="source">
      <span class="kicker">{w.intro.article}</span>{' '}
      <cite>
        {source.url ? (
          <a href={source.url} rel="external">
            <Text>{source.title}</Text>
          </a>
        ) : (
          <Text>{source.title}</Text>
        )}
      </cite>
      <span class="note">
        <time datetime={source.date}>{formatDate(view.lang, source.date)}</time>{' '}
        <span aria-hidden="true">·</span>{' '}
        {source.publisher ? <Text>{source.publisher}</Text> : w.read.unnamed}
      </span>
      {unlinked && !source.url && <span class="note">{unlinked}</span>}
    </p>
  )
}
