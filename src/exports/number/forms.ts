import type { NumberQuestion } from '../../kinds/number/kind.ts'
import { plain } from '../../quiz/text.ts'
import type { FormsQuestion } from '../kind-exports.ts'
import { hint, told } from './told.ts'

/** A script can set no key here: whoever owns the form marks it. https://developers.google.com/apps-script/reference/forms/text-item */
export const forms: FormsQuestion<NumberQuestion> = {
  add: `(form, question) => {
  const number = FormApp.createTextValidation().requireNumber().build();
  const feedback = FormApp.createFeedback().setText(question.why).build();
  form.addTextItem().setTitle(question.prompt).setHelpText(question.unit).setPoints(1)
    .setValidation(number).setGeneralFeedback(feedback);
}`,
  data: (question, lang, why) => ({
    unit: plain(hint(question, lang)),
    why: [...told(question, lang).map(plain), why].join('\n'),
  }),
}
