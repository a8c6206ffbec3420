import { count, formatCount, formatNumber, formatShare } from '../languages/format.ts'
import type { ClassroomWords } from './ar.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** Everything the pages of educators say in English. */
export const en: ClassroomWords = {
  teach: {
    title: 'Use it with a class',
    lead: 'One link for the whole class, without accounts or names. You see in seconds how well they understood, and which question misled them.',
    steps: [
      'Press “Start a class”. You get a board that only its own link opens: keep that link.',
      'Put the code on the whiteboard, or send the link to your pupils.',
      'Watch the board fill, and discuss first the question most of them missed.',
    ],
    label: 'Name of the class (optional)',
    labelHint: 'For example: 3B, history. Your pupils see it, so do not write any pupil’s name.',
    start: 'Start a class',
    more: 'More options',
    mode: 'How pupils take it',
    modes: {
      both: 'Each pupil chooses',
      walk: 'Explanation first, then the question',
      test: 'Question first, then the explanation',
    },
    closes: 'Last day for answers (optional)',
    closesHint: (zone) =>
      `The class closes at the end of that day (${zone}). Your pupils read so before they begin, and you can close it at any time.`,
    hour: 'And the hour it closes on that day (optional)',
    hourHint: 'Without one it closes at the end of the day.',
    withheld: 'Pupils do not learn what is right until the class is closed',
    withheldHint:
      'For homework: they answer all questions without being marked, and keep a link where their result opens when the class closes. The quiz itself is open to all, though: whoever opens it outside the class sees the answers and explanations.',
    gains: 'The board also has',
    gainsList: [
      'a worksheet to print, and its answer key with explanations',
      'a screen for the projector: the class code and a QR code, then the discussion, question by question',
      'a table of results without names or codes',
      'the questions in formats your school’s platform can import',
    ],
    privacy:
      'No pupil is asked for a name, and the board shows no single score unless you ask for list numbers. Pupils can show you the code of theirs.',
    onPaper: 'On paper, without a class or devices',
    back: 'Back to the quiz',
    problem: 'There is a problem',
    problems: {
      label: 'Write a name of at most 40 characters: letters, digits, spaces and punctuation.',
      mode: 'Choose from the list how pupils take it.',
      closes: 'Choose a day from today to 180 days from now.',
      hour: 'Choose an hour of that day that has not passed.',
      pupils: 'Type how many pupils are on the list: from 1 to 99.',
      failed:
        'The class could not be created just now. What you wrote is still here: try again in a moment.',
    },
  },

  list: {
    ask: 'Each pupil types a number from the class list',
    askHint:
      'You then see which numbers have finished and which have not, with the score and the answers of each. No names: give each pupil a number, and we tell them before they begin that you will see its score. Without this you see no single score.',
    pupils: 'How many pupils are on the list',
    pupilsHint: 'From 1 to 99: so the board can say who has not finished.',
    pupilsWrong: 'Type a number from 1 to 99.',
    between: ', ',
    title: 'Who has finished?',
    finished: (numbers, of) => `${n(numbers)} of ${n(of)} finished.`,
    notYet: (numbers) => `Not yet: ${numbers}.`,
    notAtAll: (numbers) => `Did not finish: ${numbers}.`,
    all: 'Everyone on the list has finished.',
    done: 'finished',
    due: 'not finished',
    marks: 'Scores by list number',
    twice: (numbers) =>
      `Sent more than once: ${numbers}. Each has a row of its own, the earlier first.`,
    unnumbered: (attempts) =>
      `Without a number: ${formatCount(lang, attempts, 'attempts')}, whose pupils we could not ask for one. They join the results when you close the class, if there are five or more.`,
    leftOut: 'The attempts you left out are not here.',
    number: 'Number',
    score: (of) => `of ${n(of)}`,
    points: 'Score',
    outOf: 'Out of',
    question: (step) => `Question ${n(step)}`,
    right: 'right',
    wrong: 'wrong',
    missing: 'not asked',
    table: 'Download the scores by number (Excel)',
    csv: 'CSV',
    told: 'This class has list numbers, and before beginning each pupil was told that you will see the score and the answers of theirs. We know nobody’s name, and cannot tell whether whoever typed a number is its owner.',
    rules: [
      'Whoever has the join link can only answer: they see neither the board nor anyone else’s results.',
      'Whoever has the link of this board sees what you see, the score and the answers of every number included, and can close the class and change the link.',
      'No names and no devices are shown. Whoever typed a number was told who sees its score.',
      'The class’s results are not part of the public statistics, and the numbers are deleted with the class.',
    ],
  },

  frame: {
    title: 'Put it into your class’s page on the school’s platform',
    hint: 'Paste this where your platform takes HTML, as Moodle and Canvas do. What is answered there reaches this board. Where the platform hides the frame, the join link below it stays.',
    label: 'HTML for the page',
    copy: 'Copy the HTML',
    copied: 'HTML copied',
  },

  code: {
    title: 'Join your class',
    field: 'Class code',
    hint: 'Nine digits, as your teacher shows them, with the spaces or without. You can also paste the whole link.',
    letters: 'My code is an older one with letters',
    lettersHint:
      'Seven letters and digits, as your teacher shows them. Capital and small letters are the same.',
    open: 'Join',
    none: 'There is no class with this code. Compare it digit by digit with what your teacher shows. If it is the same, the class is over: ask your teacher.',
    size: (typed, length) =>
      typed === 0
        ? `Type the code: it has ${n(length)} digits.`
        : `You typed ${count(lang, typed, { one: '# digit', other: '# digits' })}, and a class code has ${n(length)}.`,
    home: 'All quizzes',
  },

  unknown: {
    title: 'There is no class at this link',
    text: 'The class may have expired, its link may have changed, or a letter was copied wrongly.',
    teacher: 'If it is your own class, open its board with the link you kept.',
  },

  board: {
    title: 'Class board',
    class: (code) => `Class ${code}`,
    deletedOn: (day) => `The class and all its results are deleted on ${day}.`,
    parts: 'Parts of the board',
    jump: { results: 'Results', invite: 'Invitation', take: 'Print and keep', manage: 'Manage' },
    open: 'The class is open.',
    closed: 'The class is closed: it takes no more answers.',
    join: 'Invite the class',
    joinHint: (host) => `Pupils open ${host} and type this code, or scan the square.`,
    link: 'Join link',
    copy: 'Copy link',
    copied: 'Link copied',
    share: 'Send it to your class',
    shareText: (quiz) => `Quiz “${quiz}”: open the link and answer.`,
    qr: (link) => `QR code that opens ${link}`,
    screen: 'Show on a screen',
    discuss: 'Discuss the questions on a screen',
    screenHint: 'Your class may see its address: it opens this screen and nothing else.',
  },

  keep: {
    title: 'Keep the link of this board',
    short: 'Nothing else opens the board, and we cannot restore it.',
    mail: 'Send it to myself',
    more: 'Other ways to keep it',
    page: 'The link of your board',
    lost: 'This link is the only key. If it is lost you will not see the results, and you can neither close the class nor delete it. We cannot restore it, because we do not know who you are.',
    answering: (day) =>
      `Your pupils can go on answering unless the class closes, and the class and its results are deleted on ${day}.`,
    until: (day) => `The class and its results are deleted on ${day}.`,
    copy: 'Copy the link',
    private: 'Whoever has this link can do all that you can: do not show it to your class.',
    link: 'Link of the board',
    phone: 'Open the board on your phone',
    phoneHint:
      'Point the camera of your own phone at it, with the projector off: whoever takes a picture of it opens your board.',
    qr: 'QR code that opens your board',
    subject: (name, quiz) => `Board of ${name}: ${quiz}`,
    body: 'The link of your class board, for you alone:',
    back: 'Back to the board',
  },

  live: {
    title: 'Results',
    finished: (value) =>
      value === 0 ? 'Nobody has finished.' : `${formatCount(lang, value, 'attempts')} finished.`,
    atLeast: (value) => `At least ${formatCount(lang, value, 'attempts')} finished.`,
    fewer: 'Fewer than 5 attempts finished so far.',
    waiting:
      'While the class is open, numbers and results go up in fives; all of them are shown when you close it. The site shows no names and no single results. Someone who adds made-up attempts can still work out one.',
    few: 'The class closed with fewer than 5 attempts, so its results are not shown: they would show single results.',
    held: 'The results come back when there are 5 more attempts than were shown before, or when you close the class.',
    basis: (value) => `Shown here: ${formatCount(lang, value, 'attempts')}.`,
    earlier: (value) =>
      `${formatCount(lang, value, 'attempts')} finished before the quiz changed: counted for each question below, and not among the scores.`,
    more: 'More is stored than the board has read so far. It reads on by itself, up to 5,000 attempts.',
    unread: 'The results cannot be read just now. They are stored: try again in a moment.',
    refresh: 'Update now',
    itself: 'The board updates itself while you look at it.',
    scores: 'How many pupils got each score',
    mean: (mean, of) => `Mean ${n(mean)} of ${n(of)}`,
    spread: (deviation) => `standard deviation ${n(deviation)}`,
    questions: 'Question by question',
    questionsHint: 'Open a question to see how its answers were spread.',
    sorts: { missed: 'Most missed first', order: 'In order' },
    following: 'After it:',
    onScreen: 'Show this question on a screen',
    ofAll: (of) => `of ${n(of)}`,
    right: 'The answer',
    rightOf: (right, of) => `${n(right)} of ${n(of)} got it right`,
    misled: 'Most common mistake',
    unsure: (value, of) => `${n(value)} of ${n(of)} said they do not know`,
    unanswered: 'Nobody has answered this question yet: it is new.',
    discrimination: 'Discrimination',
    discriminates: {
      good: 'A telling question: pupils who get it right mostly get the others right as well.',
      fair: 'A fairly telling question: pupils who get it right often get the others right as well.',
      poor: 'It tells little: getting it right has hardly anything to do with the other questions.',
      against:
        'It goes against the others: pupils who get it right often get them wrong. Its wording needs another look.',
      unknown: 'There is not enough to say how telling this question is.',
    },
    first: 'Start the discussion here',
  },

  alone: {
    title: 'Answers to a single question',
    hint: 'From readers who answered one question in an email or on another page. They are not part of the results above.',
    origins: { web: 'On the site', embed: 'On another page', newsletter: 'In an email' },
    given: (value) => formatCount(lang, value, 'answers'),
    gone: (value) => `To questions that are no longer in the quiz: ${n(value)}.`,
    discarded: (value) => `Left out, because a program seems to have sent them: ${n(value)}.`,
  },

  receipt: {
    title: 'The score of a pupil who shows you a code',
    field: 'Score code',
    hint: 'Eight letters and digits, as the pupil sees them at the end of the quiz.',
    show: 'Show the score',
    found: (code, score, of) => `The owner of ${code} scored ${n(score)} of ${n(of)}.`,
    size: (typed, length) =>
      `You typed ${n(typed)} letters and digits, and a score code has ${n(length)}.`,
    none: 'No attempt in this class has this code. If it was finished just now, try again in a moment.',
  },

  take: {
    title: 'To print and keep',
    worksheet: 'Worksheet',
    worksheetHint: 'To print, without answers, alone or with the reading text',
    answers: 'Answer key',
    answersHint: 'What is right in one line, then why, and why the others are not',
    table: 'Table of results',
    tableHint:
      'Opens in Excel and LibreOffice: the letters of the answers, their marks and the total, without codes or times',
    csv: 'The same as CSV',
    responses: 'For programs: CSV by id',
    beside: 'Compare classes side by side',
    besideHint: 'by the links of their boards; nothing is stored',
    exports: 'The questions for your platform: Moodle and others',
    exportsHint: 'Each format, and what it cannot keep of the quiz:',
  },

  table: {
    attempt: 'Attempt',
    mark: (step) => `mark ${n(step)}`,
    right: 'Right answer',
    total: (of) => `total of ${n(of)}`,
    partly: 'partly right',
  },

  print: {
    address:
      'This page’s address is the key to your board, and some browsers print it in the margin: switch off “Headers and footers” in the print dialog.',
  },

  manage: {
    title: 'Manage the class',
    close: 'Close the class',
    closeHint: 'No more answers arrive, and all results appear.',
    reopen: 'Reopen the class',
    reopenHint: 'Answers arrive again, without a closing day.',
    newKey: 'Change the board’s link',
    newKeyHint:
      'The old link stops working within a minute or two. Do this if somebody else has it.',
    attempts: 'Leave out attempts',
    attemptsHint: 'If somebody fills the board with attempts that are not your pupils’.',
    delete: 'Delete the class and all its results…',
    deleteHint: 'You are asked once more before anything is deleted.',
    rules: 'Who can see what?',
    rulesList: [
      'Anyone with the join link can only answer: they see neither the board nor anybody’s score.',
      'Anyone with the link of this board sees what you see, and can close the class and change the link.',
      'No names, no devices and no single results are shown, and times only of five attempts or more together. Someone who adds made-up attempts can still work out one result; a pupil’s code tells it to those who are shown it.',
      'The results of a class are not part of the public statistics.',
    ],
  },

  attempts: {
    title: 'Leave out attempts',
    lead: 'For attempts that your pupils did not make, such as hundreds in a minute. Only whole fives can be left out, those of one minute together: the difference would show a single result. You can take them back at any time.',
    none: 'There are not five attempts yet.',
    stretch: (when, value, share) =>
      `${when}: ${formatCount(lang, value, 'attempts')}, ${formatShare(lang, share)} of the answers right.`,
    at: (day, time, zone) => `${day}, ${time} (${zone})`,
    between: (day, from, to, zone) => `${day}, ${from} to ${to} (${zone})`,
    across: (day, from, last, to, zone) => `${day}, ${from}, to ${last}, ${to} (${zone})`,
    leaveOut: 'Leave out',
    leftOut: 'Left out',
    takeBack: 'Take back',
    some: (value) => `${formatCount(lang, value, 'attempts')} left out.`,
    back: 'Back to the board',
  },

  deletion: {
    title: 'Delete the class?',
    lost: 'Its code and links stop working, pupils’ answers reach it no more, and its results are deleted. Nobody can bring them back.',
    otherwise: (day) => `Otherwise it is deleted on ${day}.`,
    keep: 'Save the table of results first',
    button: 'Delete the class and all its results',
    back: 'Back to the board',
    done: 'The class is deleted',
    swept:
      'Within a minute or two nothing opens it anywhere. Its answers are deleted within hours, or within days where there were thousands; what a pupil still sends is deleted as well.',
    another: 'Start another class',
  },
}
