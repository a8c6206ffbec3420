import type { AdviceWords } from './advice-words.ts'

const endings = ['’s', "'s", 's', 'es', 'ed', 'd', 'ing', 'ly', 'e']

/** English for those who judge a quiz without understanding it. */
export const en: AdviceWords = {
  forms(word) {
    const whole = word.toLowerCase()
    const short = endings
      .filter((ending) => whole.endsWith(ending) && whole.length - ending.length >= 3)
      .map((ending) => whole.slice(0, -ending.length))
    const y = whole.match(/^(.{2,})ie[sd]$/)?.[1]
    return [whole, ...short, ...(y === undefined ? [] : [`${y}y`])]
  },
  common: new Set(
    'a an the this that these those it its he she they them his her their we our you your i and or but nor so if then than as of in on at to for from by with without about into over under after before between during through against is are was were be been being has have had do does did will would can could may might should must not no what which who whom whose when where why how all any some each every both more most other such only own same also there here very just article says according'.split(
      ' ',
    ),
  ),
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  thousands: [
    ['thousand', 'thousands'],
    ['million', 'millions'],
    ['billion', 'billions', 'bn'],
    ['trillion', 'trillions'],
  ],
  allOrNone:
    /\b(?:all|none|both|neither|any|each)\s+(?:of\s+)?(?:the\s+)?(?:above|below|these|those|answers|choices|options)\b|\bboth\s+[a-f]\s+and\s+[a-f]\b/i,
  negative: /\b(?:not|except|never|neither|nor|cannot)\b|n[’']t\b/i,
  stressed: /\b(?:NOT|EXCEPT|NEVER|NEITHER|NOR|CANNOT)\b/,
  stressedExample: 'NOT',
  verdict:
    /^(?:(?:that|this|it)(?:\s+is|[’']s)\s+)?(?:(?:not|in)?\s*(?:right|correct|true)|wrong|false|incorrect|no|yes|well\s+done|good|great|excellent)\s*[.!]*$/i,
  praise:
    /^(?:well\s+done|right|correct|exactly|yes|true|good|great|excellent|bravo|that[’']s\s+right)\s*[.!,:;—–-]/i,
  blame:
    /^(?:wrong|incorrect|false|no|not\s+(?:right|correct|quite)|sorry|unfortunately)\s*[.!,:;—–-]/i,
}
