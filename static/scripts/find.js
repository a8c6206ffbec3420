/** The first element that a selector matches. */
export const find = (selector) => document.querySelector(selector)
