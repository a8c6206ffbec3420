/** Whether a board asks for its news by itself: whoever does something else meanwhile is not to notice. */
export const polls = (ctx) => ctx?.sourceElement.matches('[data-poll]') && !ctx.request.submitter
