import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import { plain } from '../../quiz/text.ts'
import type { FormsQuestion } from '../kind-exports.ts'
import { exportWords } from '../words.ts'

/** https://developers.google.com/apps-script/reference/forms/checkbox-item: right is all that is right, and no more. */
export const forms: FormsQuestion<MultipleQuestion> = {
  add: `(form, question) => {
  const item = form.addCheckboxItem().setTitle(question.prompt).setPoints(1);
  item.setChoices(question.choices.map(({ text, correct }) => item.createChoice(text, correct)));
  const feedback = FormApp.createFeedback().setText(question.why).build();
  item.setFeedbackForCorrect(feedback).setFeedbackForIncorrect(feedback);
}`,
  data({ choices }, lang, why) {
    const reasons = choices.map(({ text, feedback }) =>
      exportWords[lang].because(plain(text), plain(feedback)),
    )
    return {
      choices: choices.map(({ text, correct }) => ({ text: plain(text), correct })),
      why: [...reasons, why].join('\n'),
    }
  },
}
