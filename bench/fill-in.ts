import { parseHTML } from 'linkedom'

type Form = Pick<HTMLFormElement, 'querySelectorAll' | 'getAttribute'>

/**
 * A form of a page as a reader sends it: its own fields, and each thing there is to answer given an
 * answer, whatever kind of question it is.
 * @param turn which answer: of so many that there are the one in this place, and those after it begin again
 * @throws where the page has no such form
 */
export function fillIn(html: string, selector: string, turn: number) {
  const form = parseHTML(html).document.querySelector(selector) as Form | null
  if (!form) throw new Error(`A page has no form ${selector}.`)
  const fields = [
    ...own(form),
    ...pressed(form, turn),
    ...ticked(form, turn),
    ...chosen(form, turn),
  ]
  return {
    action: form.getAttribute('action') ?? '',
    isPost: form.getAttribute('method') === 'post',
    fields: new URLSearchParams(fields),
  }
}

type Field = [name: string, value: string]

const nameOf = (element: Element) => element.getAttribute('name') ?? ''
const saidBy = (element: Element) => element.getAttribute('value') ?? element.textContent ?? ''
const fieldOf = (element: Element): Field => [nameOf(element), saidBy(element)]

const own = (form: Form) => [...form.querySelectorAll('input[type=hidden]')].map(fieldOf)

const inTurn = <T>(all: T[], turn: number): T[] => all.slice(turn % all.length).slice(0, 1)

/** One of the choices that answer by a tap; never the one that does not know. */
const pressed = (form: Form, turn: number) =>
  inTurn([...form.querySelectorAll('button.row')], turn).map(fieldOf)

/** One box, and the field for a number. */
function ticked(form: Form, turn: number): Field[] {
  const numbers = [...form.querySelectorAll('input[inputmode]')]
  return [
    ...inTurn([...form.querySelectorAll('input[type=checkbox]')], turn).map(fieldOf),
    ...numbers.map((field): Field => [nameOf(field), String(500 + 100 * (turn % 9))]),
  ]
}

/** In every menu and every group of buttons another one, so that an order gives no place twice. */
function chosen(form: Form, turn: number): Field[] {
  const groups = new Map<string, string[]>()
  for (const radio of form.querySelectorAll('input[type=radio]'))
    groups.set(nameOf(radio), [...(groups.get(nameOf(radio)) ?? []), saidBy(radio)])
  for (const menu of form.querySelectorAll('select'))
    groups.set(nameOf(menu), [...menu.querySelectorAll('option:not([value=""])')].map(saidBy))
  return [...groups].flatMap(([name, values], i) =>
    inTurn(values, turn + i).map((value): Field => [name, value]),
  )
}
