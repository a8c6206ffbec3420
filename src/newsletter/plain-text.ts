import { quizPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { siteWords } from '../site/words.ts'
import { directionMark } from './email.ts'
import { linked } from './linked.ts'
import type { Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** The question for the text part of an email: each link's words on a line, its address on the next. CRLF. */
export function plainText(snippet: Snippet): string {
  const { quiz, point, origin } = snippet
  const { lang } = quiz
  const links = linked(snippet)
  const { site } = siteWords[lang]
  const { email: w } = newsletterWords[lang]
  const say = (text: string) => directionMark(lang) + plain(text)
  return [
    say(quiz.title),
    '',
    say(point.question.prompt),
    '',
    ...links.flatMap(({ letter, text, href }) => [
      say(letter ? `${letter}. ${text}` : text),
      href,
      '',
    ]),
    ...(links.length > 1 ? [say(w.confirm), ''] : []),
    say(`${site}: ${w.whole}`),
    origin + quizPath(lang, quiz.slug),
    '',
  ].join('\r\n')
}
