import { quizPath, readPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { siteWords } from '../site/words.ts'
import { linked } from './linked.ts'
import { directionMark } from './mail.ts'
import type { Previous } from './previous.ts'
import type { Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** The question for the text part of an email: each link's words on a line, its address on the next. CRLF. */
export function plainText(snippet: Snippet, previous?: Previous): string {
  const { quiz, point, origin } = snippet
  const { lang, slug } = quiz
  const { choices, lines, targets, button } = linked(snippet)
  const { email: w } = newsletterWords[lang]
  const say = (text: string) => directionMark(lang) + plain(text)
  const part = (...lines: string[]) => [...lines, '']
  const { point: last, right = [], ofHundred, mistake } = previous ?? {}
  return [
    ...part(say(quiz.title), say(w.kicker)),
    ...part(say(point.question.prompt)),
    ...choices.flatMap(({ letter, text, href }) => part(say(`${letter}. ${text}`), href)),
    ...lines.map(({ letter, text }) => say(`${letter}. ${text}`)),
    ...(targets.length > 0 ? ['', say(w.targets), ...targets.map((text) => say(`• ${text}`))] : []),
    '',
    ...(button ? part(say(button.text), button.href) : part(say(w.confirm))),
    ...(last
      ? [
          ...part(say(w.previous)),
          say(last.question.prompt),
          ...right.map((text) => say(`✓ ${text}`)),
          ...(ofHundred === undefined ? [] : [say(w.right(ofHundred))]),
          ...(mistake ? [say(w.mistake(mistake.ofHundred, mistake.text))] : []),
          ...part(say(w.why), origin + readPath(lang, slug, last.id)),
        ]
      : []),
    ...part(say(`${siteWords[lang].site}: ${w.whole}`), origin + quizPath(lang, slug)),
  ].join('\r\n')
}
