import { language } from '../languages/languages.ts'
import { quizPath } from '../paths.ts'
import { choicesOf } from '../quiz/choices-of.ts'
import { plain } from '../quiz/text.ts'
import { siteWords } from '../site/words.ts'
import { directionMark } from './email.ts'
import { landing, type Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** The question for the text part of an email: each choice on a line, its address on the next. CRLF. */
export function plainText(snippet: Snippet): string {
  const { quiz, point, origin } = snippet
  const { lang } = quiz
  const { letters } = language[lang]
  const { site } = siteWords[lang]
  const { email: w } = newsletterWords[lang]
  const say = (text: string) => directionMark(lang) + plain(text)
  return [
    say(quiz.title),
    '',
    say(point.question.prompt),
    '',
    ...choicesOf(point.question).flatMap((choice, i) => [
      say(`${letters[i]}. ${choice.text}`),
      landing(snippet, choice),
      '',
    ]),
    say(w.confirm),
    '',
    say(`${site}: ${w.whole}`),
    origin + quizPath(lang, quiz.slug),
    '',
  ].join('\r\n')
}
