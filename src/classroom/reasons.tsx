import type { Why } from '../kinds/drawn.ts'
import { Text } from '../site/text.tsx'

/** What can be answered, each with why it is right or not. */
export const Reasons = ({
  whys,
  ...list
}: {
  whys: Why[]
  class?: string
  'aria-label'?: string
}) => (
  <ul {...list}>
    {whys.map(({ text, feedback }) => (
      <li>
        <b>
          <Text>{text}</Text>
        </b>{' '}
        <Text>{feedback}</Text>
      </li>
    ))}
  </ul>
)
