import { describe, expect, it } from 'vitest'
import { csv, csvInArabic } from './samples.ts'
import { choicesIn, linesOf, promptsOf, rightOf, take } from './take.ts'

const table = (...lines: string[]) => take('river.csv', lines.join('\n'))

describe('a table', () => {
  it('gives its rows; the right choice by number, letter or text', async () => {
    const taken = await take('river.csv', csv)
    expect(rightOf(taken)).toEqual(['Melting snow', 'Reeds', 'In the sea', 'In the hills'])
    expect(choicesIn(taken.points[1]?.question).map(({ correct }) => correct)).toEqual([
      true,
      true,
      undefined,
    ])
    expect(taken.points[0]).toMatchObject({
      heading: expect.stringContaining('✎'),
      explainer: 'Snow feeds it.',
      question: {
        prompt: 'What feeds the river, by "Delta News"?',
        choices: [{ feedback: 'Rain, but in the south.' }, {}, {}],
      },
    })
    expect(linesOf(taken.skipped)).toEqual([8])
  })

  it('is read with semicolons, a byte order mark and Windows line ends', async () => {
    const taken = await take('river.csv', csvInArabic)
    expect(taken).toMatchObject({ file: 'questions/river/ar.yaml', questions: 2 })
    expect(rightOf(taken)).toEqual(['الثلوج', 'في البحر'])
  })

  it.each([
    ['.tsv', '\t'],
    ['.txt', '\t'],
    ['.csv', '|'],
    ['.csv', '\t'],
  ])('is read in the UTF-16 of a spreadsheet, as %s with %j', async (ending, delimiter) => {
    const utf16 = Buffer.from(csvInArabic.replaceAll(';', delimiter), 'utf16le')
    expect(rightOf(await take(`river${ending}`, utf16))).toEqual(['الثلوج', 'في البحر'])
  })

  it('may name its delimiter, and have lines above its titles', async () => {
    const taken = await table(
      'sep=;',
      'Our quiz, the first;;;',
      ';;;',
      '"Where, by whom?";Here, say we;There;1',
      'question;a;b;answer',
      '"Where, by whom?";Here, say we;There;1',
      'Who?;We;They;b',
    )
    expect(rightOf(taken)).toEqual(['Here, say we', 'They'])
    expect(promptsOf(taken)[0]).toBe('Where, by whom?')
  })

  it('keeps signs that mean something', async () => {
    const taken = await table(
      'prompt,choice 1,choice 2,choice 3,choice 4,correct',
      'How much is 10⁶ × 3½?,3½ million m³,H₂O at 5 ℃,1⅔ ㎞ or № ②,10<sup>-6</sup> x²,1',
      'كم؟,٣٫٥,٪٥٠,10⁶,½,1',
    )
    expect(taken.changed).toEqual([])
    expect(taken.points[0]?.question).toMatchObject({
      prompt: 'How much is 10⁶ × 3½?',
      choices: [
        { text: '3½ million m³' },
        { text: 'H₂O at 5 ℃' },
        { text: '1⅔ ㎞ or № ②' },
        { text: '10⁻⁶ x²' },
      ],
    })
    expect(choicesIn(taken.points[1]?.question).map(({ text }) => text)).toEqual([
      '3.5',
      '{ar:٪}50',
      '10⁶',
      '½',
    ])
  })

  it('may name a delimiter that nobody thinks of', async () => {
    const taken = await table('sep=^', 'question^a^b^answer', 'Where, then; or |?^Here^There^2')
    expect(rightOf(taken)).toEqual(['There'])
  })

  it('may have all choices in one cell, where it is certain where each ends', async () => {
    const taken = await table(
      'question,options,answer',
      'Where?,A) Here; B) There; C) Nowhere,B',
      'Who?,We | They,They',
      'When?,"In May, at noon\nIn June",1',
      'Why?,"[""Snow, ice"", ""Rain""]",Rain',
      "How?,\"['By boat', 'On foot']\",1",
      'Which?,أ) الأول ب) الثاني ج) الأخير,ب',
      'What?,"One, two, three",One',
    )
    expect(rightOf(taken)).toEqual([
      'There',
      'They',
      'In May, at noon',
      'Rain',
      'By boat',
      '{ar:الثاني}',
    ])
    expect(choicesIn(taken.points[0]?.question)).toHaveLength(3)
    expect(linesOf(taken.skipped)).toEqual([9])
  })

  it('is read without the sign that keeps a spreadsheet from running a text', async () => {
    const taken = await table('prompt,a,b,answer', "'=1+1 is?,'-5,'tis,'-5", "'Where'?,'@x,y,'@x")
    expect(promptsOf(taken)).toEqual(['=1+1 is?', "'Where'?"])
    expect(rightOf(taken)).toEqual(['-5', '@x'])
    expect(choicesIn(taken.points[0]?.question)[1]?.text).toBe("'tis")
  })

  it('with a column for pictures says which questions need them', async () => {
    const taken = await table(
      'Question,Option 1,Option 2,Correct,Image Link',
      'Which is it?,One,Two,1,https://example.org/map%201.png',
      'Where?,Here,There,2,',
    )
    expect(linesOf(taken.changed)).toEqual([2])
    expect(taken.changed[0]).toContain('«map 1.png»')
    expect(promptsOf(taken)[0]).toMatch(/^✎ /)
  })

  it('gives statements that are true or false', async () => {
    const taken = await table('السؤال,الإجابة', 'النهر طويل.,صح', 'النهر قصير.,خطأ')
    expect(rightOf(taken)).toEqual(['صحيح', 'خطأ'])
    const mixed = await table('prompt,a,b,answer', 'It is long.,,,TRUE', 'Where?,Here,There,B')
    expect(rightOf(mixed)).toEqual(['True', 'There'])
  })

  it('leaves rows out that another kind of question stands in', async () => {
    const taken = await table(
      'Question Text,Question Type,Option 1,Option 2,Correct Answer',
      'Its name?,Fill-in-the-Blank,Nile,the Nile,1',
      'Which?,Checkbox,One,Two,"1,2"',
      'Which are?,Checkbox,One,Two,2',
      'Where?,Checkbox,Here,There,2',
      'Why?,Poll,Snow,Rain,',
    )
    expect(rightOf(taken)).toEqual(['Two', 'There'])
    expect(linesOf(taken.skipped)).toEqual([2, 3, 6])
  })
})

describe('a table without the columns it needs says which', () => {
  it.each([
    ['a,b\n1,2', 1, '«prompt»'],
    ['prompt,a,b\nWhere?,Here,There', 1, '«correct»'],
    ['\nprompt,correct\nWhere?,Here', 2, '«choice 1»'],
    ['question,option,correct\nWhere?,Here,1', 1, '«choice 1»'],
    ['Where?,Here,There,1\nWho?,We,They,2', 1, '«prompt»'],
  ])('%j', async (content, line, named) => {
    const { skipped } = await take('river.csv', content)
    expect(linesOf(skipped)).toEqual([line])
    expect(skipped[0]).toContain(named)
  })
})

describe('a quotation mark out of place', () => {
  it('voids the row it stands in, names its line, and leaves the others', async () => {
    const taken = await table(
      'prompt,choice 1,choice 2,correct',
      '"Where, then?",Here,"There\n or so",2',
      'Who said it?,"The team,Nobody,1',
      'When "was" it?,"In ""spring""",In autumn,1',
      'Why?,"Snow" or ice,Rain,1',
      '"How?,By boat,On foot,1',
      'Which?,One,Two,2',
      'Last?,"Yes,No,1',
    )
    expect(promptsOf(taken)).toEqual(['Where, then?', 'When "was" it?', 'Which?'])
    expect(rightOf(taken)).toEqual(['There or so', 'In "spring"', 'Two'])
    expect(linesOf(taken.skipped)).toEqual([4, 6, 7, 9])
  })

  it('is text in a table with tabs', async () => {
    const taken = await take(
      'river.tsv',
      'prompt\tchoice 1\tchoice 2\tcorrect\nWho said "it ends"?\t"We"\t"They\t1\nSaid "who"\t5" deep\t6"\t2\n',
    )
    expect(promptsOf(taken)).toEqual(['Who said "it ends"?', 'Said "who"'])
    expect(rightOf(taken)).toEqual(['"We"', '6"'])
  })

  it('holds cells together where a table with tabs needs it', async () => {
    const taken = await take(
      'river.tsv',
      'prompt\tchoice 1\tchoice 2\tcorrect\n"Who said ""it\tends""?"\t"We\nall"\tThey\t1\nWhere?\t"Here"\tThere\t1\n',
    )
    expect(promptsOf(taken)).toEqual(['Who said "it ends"?', 'Where?'])
    expect(rightOf(taken)).toEqual(['We all', 'Here'])
  })
})

describe('the templates of other programs', () => {
  it('Kahoot: titles in line 8, places', async () => {
    const taken = await table(
      ',Quiz template,,,,,,',
      ...Array.from({ length: 6 }, () => ',,,,,,,'),
      ',Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Answer 3 - max 75 characters,Answer 4 - max 75 characters,"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",Correct answer(s) - choose at least one',
      '1,How many?,2,3,4,1,20,2',
      '2,Which?,One,Two,,,20,"1,2"',
    )
    expect(rightOf(taken)).toEqual(['3'])
    expect(linesOf(taken.skipped)).toEqual([10])
  })

  it('Wayground: places, whatever the choices are, and a row that explains the columns', async () => {
    const taken = await table(
      'Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Time in seconds,Image Link,Answer explanation',
      'Text of the question (required),Multiple Choice,Text for option 1 (required),Text for option 2 (required),Text for option 3 (optional),The correct option,Time (optional),Link (optional),Why (optional)',
      'How many?,Multiple Choice,2,3,1,2,30,,Since three.',
    )
    expect(taken.skipped).toEqual([])
    expect(rightOf(taken)).toEqual(['3'])
    expect(taken.points[0]?.explainer).toBe('Since three.')
  })

  it('Blooket: a title above, places', async () => {
    const taken = await table(
      '"Blooket\nImport Template",,,,,,,',
      'Question #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)","Answer 4\n(Optional)","Time Limit (sec)\n(Max: 300 seconds)","Correct Answer(s)\n(Only include Answer #)"',
      '1,How many?,2,1,3,,20,1',
    )
    expect(rightOf(taken)).toEqual(['2'])
  })

  it('Gimkit: the right choice and wrong ones, which do not stay in that order', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, n) => `Question ${n}?,Right ${n},Wrong ${n},Poor ${n},`,
    )
    const taken = await table(
      'Gimkit Spreadsheet Import Template,,,,',
      'Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)',
      ...rows,
      'Alone?,Right,,,',
    )
    expect(rightOf(taken)).toEqual(rows.map((_, n) => `Right ${n}`))
    const places = taken.points.map(({ question }) =>
      choicesIn(question).findIndex(({ correct }) => correct),
    )
    expect(new Set(places).size).toBe(3)
    expect(linesOf(taken.skipped)).toEqual([15])
  })
})
