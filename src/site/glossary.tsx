import type { Term } from '../quiz/quiz.ts'
import { Text } from './text.tsx'

/** The hard words of a quiz, each with its meaning. */
export const Glossary = ({ terms }: { terms: Term[] }) => (
  <dl>
    {terms.map(({ term, meaning }) => (
      <div>
        <dt>
          <Text>{term}</Text>
        </dt>
        <dd>
          <Text>{meaning}</Text>
        </dd>
      </div>
    ))}
  </dl>
)
