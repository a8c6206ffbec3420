import type { Vocabulary } from './vocabulary.ts'

/** What files of questions say in English; in small letters. */
export const en: Vocabulary = {
  titles: {
    prompt:
      'question text, prompt, question, question title, question stem, stem, question body, item, statement, q, text',
    choice:
      'choice, option, alternative, answer option, answer choice, possible answer, answer, ans, opt, response, choice text, option text, answer text',
    choices: 'options, choices, answer options, answer choices, alternatives, possible answers',
    wrong:
      'incorrect answer, wrong answer, incorrect option, wrong option, incorrect choice, wrong choice, distractor, incorrect, wrong',
    correct:
      'correct answer, right answer, correct choice, correct option, correct, right, correct answers, right answers, correct options, correct choices, answer key, correct answer number, correct answer letter, correct answer text, correct option number, correct index, correct answer index, correct option index, answer index, correct letter, solution, key, answer, answers, ans',
    feedback: 'feedback, explanation, rationale, exp, reason, comment, why',
    explanation:
      'explanation, answer explanation, explainer, general feedback, rationale, solution explanation, feedback, exp, reason, comment, why, correct answer explanation',
    name: 'name, heading, title, question name, topic',
    media:
      'image link, image url, image, picture, photo, media, media link, media url, video, video link, youtube link, audio, audio link, sound, question image, image file',
    type: 'question type, type, kind',
  },
  belonging: 'option, choice, answer, alternative, for, of, on, to, text',
  labels: 'option, choice, answer, alternative, no, number',
  ordinals:
    'first one, second two, third three, fourth four, fifth five, sixth six, seventh seven, eighth eight',
  letters: 'abcdefgh',
  truth: { right: 'true, t, yes', wrong: 'false, f, no' },
  otherTypes:
    'fill, blank, open, essay, draw, match, order, poll, survey, short, written, slide, puzzle, type answer, word cloud',
  severalTypes:
    'checkbox, multiple answer, multiple select, multiple response, multiselect, multi-select',
  key: 'answer, correct answer',
}
