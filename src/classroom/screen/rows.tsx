import type { Given, Scene } from '../../kinds/drawn.ts'
import type { Lang } from '../../languages/languages.ts'
import { Text } from '../../site/text.tsx'
import { Share, Times, Unsure } from '../split-rows.tsx'

interface Props {
  lang: Lang
  scene: Scene
  /** How the class answered, where that is shown. */
  given: Given | undefined
}

/** What can be answered, and behind it how many did; nothing tells what is right. */
export function ScreenRows({ lang, scene, given }: Props) {
  const { rows, act } = scene
  if (act && !given) return null
  return (
    <ul class="choices">
      {rows.map(({ head, text, times }) => (
        <li>
          {given && <Share of={given.answered} times={times(given)} />}
          {head && <span class="letter">{head}</span>}
          <span class="words">
            <Text>{text}</Text>
          </span>
          {given && <Times lang={lang} of={given.answered} times={times(given)} />}
        </li>
      ))}
      {given && <Unsure lang={lang} given={given} />}
    </ul>
  )
}
