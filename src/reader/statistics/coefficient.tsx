import { formatRounded } from '../../languages/format.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'

interface Props {
  view: View
  name: string
  value: number | undefined
  /** What it means, in plain words. */
  says: (value: number | undefined) => string
}

/** A number that few readers know, and first what it says. */
export function Coefficient({ view, name, value, says }: Props) {
  return (
    <p>
      {says(value)}
      {value !== undefined && (
        <span class="note">
          {' '}
          <Text>{name}</Text>: <bdi>{formatRounded(view.lang, value, 2)}</bdi>
        </span>
      )}
    </p>
  )
}
