import { reset } from 'cloudflare:test'
import { afterEach, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { parse, serve } from '../support/app.ts'
import { makeClass, screenOf } from '../support/classroom.ts'
import { everyKind } from '../support/every-kind.ts'

const site = serve({ quizzes: languages.map((lang) => everyKind(lang)) })

afterEach(() => reset())

it.each(languages)(
  'a number is asked for in its unit, wherever it is asked for: %s',
  async (lang) => {
    const { board } = await makeClass(site, [], lang)
    const screen = (await screenOf(site, board)).replace('/screen?', '/screen/counted?')
    const kit = `/${lang}/rivers/newsletter`
    const read = async (path: string) => parse(await site.get(path))
    const asked = {
      page: (await read(`/${lang}/rivers/q/counted`)).querySelector('.ask')?.textContent,
      frame: (await read(`/${lang}/rivers/q/counted/embed`)).querySelector('.ask')?.textContent,
      worksheet: (await read(`/${lang}/rivers/worksheet`)).querySelector('.paper-questions')
        ?.textContent,
      screen: (await read(screen)).querySelector('.scene')?.textContent,
      email: (await read(`${kit}/email?question=counted`)).querySelector('table')?.textContent,
      kit: (await read(`${kit}?question=counted`)).querySelector('#text')?.textContent,
    }
    for (const text of Object.values(asked)) expect(asked, text).toEqual(expect.anything())
    expect(Object.entries(asked).filter(([, text]) => !text?.includes('boats'))).toEqual([])
  },
)
