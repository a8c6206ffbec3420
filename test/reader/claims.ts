import { env } from 'cloudflare:workers'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { mark } from '../support/answers.ts'
import type { parse } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'
import { storedEvent } from '../support/stored-event.ts'

/** Stores the attempt that the address of an English page claims to be saved. */
export async function store(path: string): Promise<void> {
  const { searchParams: said } = new URL(path, 'https://fahm.example')
  const answers = [...(said.get('answers')?.split('.') ?? []), ...said.getAll('answer')]
  const { key, payload } = await storedEvent({
    quiz: rivers('en'),
    mode: said.get('mode') === 'test' ? 'test' : 'walk',
    origin: 'web',
    kind: 'attempt',
    attempt: said.get('attempt') ?? '',
    group: said.get('group') ?? undefined,
    marked: mark(
      rivers('en'),
      [1, 2, 3],
      answers.map((answer) => answer.replace(/^.*_/, '')),
    ),
  })
  await env.SCORES.put(key, '', { metadata: payload })
}

/** What a form of a page sends: the one that saves, without another. */
export function pressed(
  page: Awaited<ReturnType<typeof parse>>,
  selector = 'form.unsaved',
): [action: string, fields: Fields] {
  const form = page.querySelector(selector)
  const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): Fields[number] => [
    input.getAttribute('name') ?? '',
    input.getAttribute('value') ?? '',
  ])
  return [form?.getAttribute('action') ?? '', fields]
}
