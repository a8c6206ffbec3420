/** Whether an answer with these headers is a page of ours in the language of this one. */
export const isOurs = (headers) =>
  headers.get('x-page') && headers.get('content-language') === document.documentElement.lang
