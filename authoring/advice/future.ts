import type { Advice } from '../quiz-file.ts'
import { datesIn } from './dates.ts'

/** Days that have not come: mostly a slip in the year. */
export const future: Advice = function* ({ lang, prose, quiz, finding }, today) {
  const fields = [
    { path: ['published'], date: quiz?.published },
    { path: ['source', 'date'], date: quiz?.source.date },
    ...(quiz?.corrections ?? []).map(({ date }, i) => ({ path: ['corrections', i, 'date'], date })),
  ]
  for (const { path, date } of fields) {
    if (date !== undefined && date > today)
      yield finding(path, `${date} has not come yet: is it the day that is meant?`)
  }
  for (const { path, text } of prose) {
    for (const { written, day } of datesIn(lang, text)) {
      if (day !== undefined && day > today)
        yield finding(path, `«${written}» has not come yet: is it the day that is meant?`, written)
    }
  }
}
