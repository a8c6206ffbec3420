/** Hears an event of htmx: `handle` is given what htmx knows of the request, and the event. */
export const on = (name, handle) =>
  document.addEventListener(`htmx:${name}`, (event) => handle(event.detail.ctx, event))
