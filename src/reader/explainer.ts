import { html } from 'hono/html'
import type { Point, Quiz, Term } from '../quiz/quiz.ts'
import { isolated } from '../site/isolated.ts'
import { memoize } from '../site/memoize.ts'

/** Terms that one entry of the glossary explains together. */
const together = /[،,]\s+/

/** A term in a text, with what attaches to it: a letter before a word in Arabic, whose letters join, an English plural's after it. */
const inText = (term: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]?${escaped(term)}(?:e?s)?(?![\\p{L}\\p{M}])`, 'iu')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Found extends Term {
  from: number
  to: number
}

/** The first use of each of the glossary's terms in a text, in their order, none within another. */
function termsIn(text: string, glossary: Term[]): Found[] {
  const found = glossary.flatMap(({ term, meaning }) =>
    term.split(together).flatMap((each) => {
      const match = inText(each).exec(text)
      if (!match) return []
      return { from: match.index, to: match.index + match[0].length, term, meaning }
    }),
  )
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from }, i, all) => all.slice(0, i).every((before) => before.to <= from))
}

/**
 * A key point's explainer, its hard words opening in place: a popover, which needs no script. A word
 * opens at its first use. Where there is no stylesheet its meaning stands in brackets.
 */
export const Explainer = ({ quiz, point }: { quiz: Quiz; point: Point }) => explained(quiz)(point)

const explained = memoize(({ glossary }: Quiz) =>
  memoize(({ id, explainer }: Point) => {
    const used = new Set<string>()
    return html`${explainer.map((paragraph, i) => {
      const terms = termsIn(paragraph, glossary).filter(({ meaning }) => !used.has(meaning))
      for (const { meaning } of terms) used.add(meaning)
      return html`<p class="explainer">${withTerms(paragraph, terms, `${id}-word-${i}`)}</p>`
    })}`
  }),
)

function withTerms(text: string, terms: Found[], id: string) {
  let end = 0
  const pieces = terms.map(({ from, to, term, meaning }, i) => {
    // The signs around a word stay with it: WebKit takes any place beside a button for the end of a line.
    const [, before = '', opening = ''] = /^(.*?)([\p{Pi}([]*)$/su.exec(text.slice(end, from)) ?? []
    const [closing = ''] = /^[\p{Po}\p{Pf})\]]+/u.exec(text.slice(to)) ?? []
    end = to + closing.length
    return html`${isolated(before)}<span class="held">${opening}<button type="button" class="term" popovertarget="${id}-${i}">${isolated(text.slice(from, to))}</button><span class="meaning" popover id="${id}-${i}"><span class="hidden"> (</span><dfn>${isolated(term)}</dfn>: ${isolated(meaning)}<span class="hidden">)</span></span>${closing}</span>`
  })
  return html`${pieces}${isolated(text.slice(end))}`
}
