import type { Choice, ChoiceQuestion } from '../../kinds/choice/kind.ts'
import { plain } from '../../quiz/text.ts'
import type { FormsQuestion } from '../kind-exports.ts'
import { exportWords } from '../words.ts'

/** https://developers.google.com/apps-script/reference/forms/multiple-choice-item */
export const forms: FormsQuestion<ChoiceQuestion> = {
  add: `(form, question) => {
  const item = form.addMultipleChoiceItem().setTitle(question.prompt).setPoints(1);
  item.setChoices(question.choices.map(({ text, correct }) => item.createChoice(text, correct)));
  item.setFeedbackForCorrect(FormApp.createFeedback().setText(question.right).build());
  item.setFeedbackForIncorrect(FormApp.createFeedback().setText(question.wrong).build());
}`,
  data({ choices }, lang, why) {
    const right = choices.filter(({ correct }) => correct)
    const wrong = choices.filter(({ correct }) => !correct)
    const because = ({ text, feedback }: Choice) =>
      exportWords[lang].because(plain(text), plain(feedback))
    return {
      choices: choices.map(({ text, correct }) => ({ text: plain(text), correct })),
      right: [...right.map(({ feedback }) => plain(feedback)), why].join('\n'),
      wrong: [...[...wrong, ...right].map(because), why].join('\n'),
    }
  },
}
