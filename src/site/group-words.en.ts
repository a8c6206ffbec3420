import { count, formatNumber } from '../languages/format.ts'
import type { Words } from './ar.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** What pupils are told of their class: which it is, when it closes, their list number, where their result opens. */
export const groupWords: Pick<Words, 'group'> = {
  group: {
    named: 'You are answering with the class “#”.',
    unnamed: 'You are answering with your class.',
    wasNamed: 'You took this quiz with the class “#”, which has closed since.',
    wasUnnamed: 'You took this quiz with your class, which has closed since.',
    closes: {
      withDay: (day, zone) => `The class takes answers until the end of ${day} (${zone}).`,
      at: (day, time, zone) => `The class takes answers until ${time} on ${day} (${zone}).`,
    },
    wasClosed: {
      withDay: (day, zone) => `It closed at the end of ${day} (${zone}).`,
      at: (day, time, zone) => `It closed at ${time} on ${day} (${zone}).`,
    },
    late: {
      title: 'This class is closed',
      text: 'Your answers will not reach your teacher. If you had finished before, open the link to your result that you kept.',
      alone: 'Take it for yourself',
      aloneHint: 'Your score counts among those of all readers',
    },
    withheld: {
      told: 'You learn what is right when the class closes.',
      testHint: 'We only ask',
      taken: (question) => `Your answer to question ${n(question)} is in.`,
      change: 'Change it',
      answer: 'Your answer is in',
      answers: (answers) =>
        count(lang, answers, {
          one: 'You have answered the question',
          other: 'You have answered all # questions',
        }),
      opens: 'When your result opens',
      opensAfter: {
        withDay: (day, zone) =>
          `After the end of ${day} (${zone}): your score, and what is right in each question and why. Your teacher may change this.`,
        at: (day, time, zone) =>
          `After ${time} on ${day} (${zone}): your score, and what is right in each question and why. Your teacher may change this.`,
      },
      opensWhenever:
        'When your teacher closes the class: your score, and what is right in each question and why.',
      unread:
        'We cannot read just now what your teacher chose for this class. Open the link in a moment.',
      link: 'Link to your result: keep it',
      look: 'Is my result open yet?',
    },
    closedNamed: 'The class “#” has closed.',
    closed: 'This class has closed.',
    unknown:
      'We know no class with this code for this quiz. It may have expired, or a digit was copied wrongly.',
    unreached: 'Your answers will not reach your teacher.',
    nowTold: 'As it is closed, you now see of each answer whether it is right.',
    alone: 'Go on for yourself, without the class',
    list: {
      title: 'Type your number on the list to begin',
      told: 'Your teacher will see your score and your answers under this number.',
      label: 'Your number on the class list',
      hint: (numbers) =>
        `The number your teacher gave you, from 1 to ${n(numbers)}. Do not type your name.`,
      wrong: (numbers) =>
        `Type a number from 1 to ${n(numbers)}. If you do not know yours, ask your teacher.`,
      begin: 'Begin',
      yours: (number) => `Your number on the list is ${n(number)}.`,
      saved: (number) =>
        `Your score is saved under your number on the list (${n(number)}), and your teacher sees it.`,
    },
    receiptHint:
      'Show your teacher this code if you are asked for your score. Only those you give it to will know.',
  },
}
