import { describe, expect, it } from 'vitest'
import { moodle } from './samples.ts'
import { choicesIn, linesOf, take } from './take.ts'

/** A question of Moodle's, its right answer and a wrong one, as HTML. */
const question = (html: string, right = 'Here', wrong = 'There', more = '') =>
  `<quiz>\n<question type="multichoice"><name><text>River</text></name><questiontext format="html"><text><![CDATA[${html}]]></text>${more}</questiontext><answer fraction="100" format="html"><text><![CDATA[${right}]]></text></answer><answer fraction="0" format="html"><text><![CDATA[${wrong}]]></text></answer></question></quiz>`

const asked = async (...texts: Parameters<typeof question>) => take('river.xml', question(...texts))

describe('a Moodle XML file', () => {
  it('gives its questions without their markup', async () => {
    const taken = await take('river.xml', moodle)
    expect(taken.points.map(({ heading }) => heading)).toEqual(['The spring', 'Course', 'Banks'])
    const [first, second] = taken.points
    expect(first?.question).toMatchObject({
      prompt: 'What feeds the river?',
      choices: [
        { text: 'Snow & ice', correct: true, feedback: 'Yes, 5 < 6.' },
        { text: 'Rain' },
        { text: 'A dam' },
      ],
    })
    expect(choicesIn(second?.question)).toMatchObject([
      { text: 'True', feedback: 'It crosses three.' },
      { text: 'False', correct: true, feedback: 'Three of them.' },
    ])
  })

  it('names what it leaves out, each with its line', async () => {
    const { skipped } = await take('river.xml', moodle)
    const lines = moodle.split('\n')
    expect(linesOf(skipped)).toEqual([lines.findIndex((line) => line.includes('shortanswer')) + 1])
    expect(skipped[0]).toContain('«shortanswer»')
  })

  it('that breaks off says in which line', async () => {
    const { skipped } = await take('river.xml', moodle.slice(0, moodle.indexOf('</quiz>')))
    expect(skipped[0]).toMatch(/^river.xml:\d+ /)
  })
})

describe('what HTML means survives', () => {
  it.each([
    ['10<sup>6</sup> m<sup>3</sup>', '10⁶ m³'],
    ['10<span style="vertical-align: super">-3</span>', '10⁻³'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['x<sup>a+b</sup>', 'x^(a+b)'],
    ['the 1<sup>st</sup>', 'the 1st'],
    ['3&frac12; &deg;', '3½ °'],
    ['one<br>two</p><p>three', 'one two three'],
    ['<ol><li>snow</li><li>rain</li></ol>', '1) snow 2) rain'],
    ['<ul><li>snow</li><li>rain</li></ul>', '• snow • rain'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['by <span lang="ar" dir="rtl">فهم 5</span>', 'by {ar:فهم 5}'],
  ])('%s', async (html, text) => {
    const { points } = await asked(`Is it <b>${html}</b>?`, html, 'none')
    expect(points[0]?.question).toMatchObject({
      prompt: expect.stringContaining(text),
      choices: [{ text }, { text: 'none' }],
    })
  })

  it.each([
    'x<sup>a</sup>',
    '<u>snow</u>',
    '<s>snow</s>',
    '<table><tr><td>1</td><td>2</td></tr></table>',
    '<a href="https://example.org/">the map</a>',
    '{1, 2}',
    '<img src="dam.png" alt="A dam">',
  ])('what does not is said: %s', async (html) => {
    expect(linesOf((await asked(`Is it ${html}?`)).changed)).toEqual([2])
    expect(linesOf((await asked('Is it?', html, 'none')).changed)).toEqual([2])
  })

  it('is not said of what means nothing more', async () => {
    expect((await asked('<div class="x"><b>Is</b> <em>it</em>&nbsp;?</div>')).changed).toEqual([])
  })
})

describe('a question that needs what did not come along', () => {
  it.each([
    '<img src="@@PLUGINFILE@@/map.png" alt="">',
    '<img src="https://example.org/map.png" alt="map.png">',
    '<a href="@@PLUGINFILE@@/talk.mp3">Listen</a>',
    '<audio controls src="@@PLUGINFILE@@/talk.mp3"></audio>',
    '<video><source src="film.mp4"></video>',
    '<iframe src="https://www.youtube.com/embed/x"></iframe>',
    '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
    '\\(\\frac{1}{2}\\)',
    '$$a + b$$',
  ])('says so where its prompt stands, and check does not let it through: %s', async (html) => {
    for (const taken of [
      await asked(`Where is it? ${html}`),
      await asked('Where?', `Here ${html}`),
    ]) {
      expect(taken.points[0]?.question.prompt).toMatch(/^✎ .*: Where/)
      expect(linesOf(taken.changed)[0]).toBe(2)
    }
  })

  it('is none where it only names a price', async () => {
    const { points, changed } = await asked('Which costs $$ and which $?')
    expect([points[0]?.question.prompt, changed]).toEqual(['Which costs $$ and which $?', []])
  })

  it('names a file that came along and is not shown', async () => {
    const file = '<file name="talk.mp3" encoding="base64">SUQz</file>'
    const { changed } = await asked('Who speaks?', 'We', 'They', file)
    expect(changed[0]).toContain('«talk.mp3»')
  })

  it('is left out where a choice is nothing else', async () => {
    const { skipped } = await asked('Which?', '<img src="a.png">', '<img src="b.png">')
    expect(linesOf(skipped)).toEqual([2])
  })
})

it('markup that is nested too deep is a sentence or a text', async () => {
  const nested = `${'<b>'.repeat(5000)}It${'</b>'.repeat(5000)}`
  expect((await asked(nested)).points[0]?.question.prompt).toBe('It')
  const { skipped } = await take(
    'river.xml',
    question('').replace('<quiz>', `<quiz>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`),
  )
  expect(linesOf(skipped)).toEqual([1])
})
