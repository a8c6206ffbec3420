import { plain } from '../quiz/text.ts'

/** A menu for each part: Google Forms marks no grid. https://developers.google.com/apps-script/reference/forms/list-item */
export const addLists = `(form, question) => {
  for (const part of question.parts) {
    const item = form.addListItem().setTitle(part.title).setPoints(1);
    item.setChoices(part.choices.map((text) => item.createChoice(text, text === part.right)));
    const feedback = FormApp.createFeedback().setText(part.why).build();
    item.setFeedbackForCorrect(feedback).setFeedbackForIncorrect(feedback);
  }
}`

/** One part of a question: its title is the question's prompt and what is to be placed. */
export const formsPart = (
  prompt: string,
  { text, feedback }: { text: string; feedback: string },
  choices: string[],
  right: string,
  why: string,
) => ({
  title: `${plain(prompt)} – ${plain(text)}`,
  choices,
  right,
  why: `${plain(feedback)}\n${why}`,
})
