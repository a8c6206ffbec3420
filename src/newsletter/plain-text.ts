import { language } from '../languages/languages.ts'
import { quizPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { words } from '../site/words.ts'
import { mark } from './email.ts'
import { type Issue, landing } from './issue.ts'
import { newsletterWords } from './words.ts'

/** The question for the text part of an email: each choice on a line, its address on the next. CRLF. */
export function plainText(issue: Issue): string {
  const { quiz, point, origin } = issue
  const { lang } = quiz
  const { letters } = language[lang]
  const { site } = words[lang]
  const { email: w } = newsletterWords[lang]
  const say = (text: string) => mark(lang) + plain(text)
  return [
    say(quiz.title),
    '',
    say(point.question.prompt),
    '',
    ...point.question.choices.flatMap((choice, i) => [
      say(`${letters[i]}. ${choice.text}`),
      landing(issue, choice),
      '',
    ]),
    say(w.confirm),
    '',
    say(`${site}: ${w.whole}`),
    origin + quizPath(lang, quiz.slug),
    '',
  ].join('\r\n')
}
