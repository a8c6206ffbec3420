import type { Lang } from '../../languages/languages.ts'
import { plain } from '../../quiz/text.ts'
import { h5pHtml, h5pText } from '../h5p-text.ts'
import { dragTextWords } from './words.ts'

interface DragText {
  /** What is to be done, one text a paragraph. */
  task: string[]
  /** Each with what is to be dragged behind it. */
  lines: { text: string; right: string }[]
  /** What else can be dragged. */
  unused: string[]
  /** Shown after any answer. */
  why: string[]
}

/**
 * H5P.DragText: lines of text, each with a gap. What can be dragged is shuffled. A gap filled rightly
 * earns a point.
 */
export const dragText = {
  library: { machineName: 'H5P.DragText', majorVersion: 1, minorVersion: 10 },
  contentType: 'Drag the Words',
  params: (lang: Lang, { task, lines, unused, why }: DragText) => ({
    taskDescription: task.map((text) => h5pHtml('p', lang, text)).join(''),
    textField: lines
      .map(({ text, right }) => `${h5pText(lang, withoutStars(text))} ${draggable(lang, right)}`)
      .join('\n'),
    distractors: unused.map((text) => draggable(lang, text)).join('\n'),
    overallFeedback: [{ from: 0, to: 100, feedback: h5pText(lang, ...why.map(plain)) }],
    behaviour: {
      enableRetry: true,
      enableSolutionsButton: true,
      enableCheckButton: true,
      instantFeedback: false,
    },
    ...dragTextWords[lang],
  }),
}

/** A star begins a gap, and there is no escape: signs that look like it stand in for it. */
const withoutStars = (text: string) => plain(text).replace(/\s+/g, ' ').replaceAll('*', '∗')

/** Within a gap a colon begins a tip, and a backslash feedback. */
const draggable = (lang: Lang, text: string) =>
  `*${h5pText(lang, withoutStars(text).replaceAll(':', '∶').replaceAll('\\', '＼'))}*`
