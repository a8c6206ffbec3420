import { joinPath, quizPath, readPath } from '../../paths.ts'
import { plain } from '../../quiz/text.ts'
import type { View } from '../../site/site.ts'
import { GroupCode } from '../group-code.tsx'
import { Qr } from '../qr.tsx'
import { paperWords } from './words.ts'

/** Where a sheet leads: a class, which has a code, or a page of a quiz. Both are addresses that anybody may read. */
export type Leading = { code: string } | { to: 'quiz' | 'read'; slug: string }

/** At the foot of every page that is printed: a code for a camera, and the address in words. */
export function Foot({ view, foot }: { view: View; foot: Leading }) {
  const { foot: w } = paperWords[view.lang]
  const path = pathOf(view, foot)
  const link = new URL(view.url.origin).host + path
  return (
    <div class="sheet-foot">
      <Qr text={view.url.origin + path} label={plain(w.qr(link))} />
      <p>
        {'code' in foot ? w.class : w[foot.to]}{' '}
        <bdi class="public-address" lang="en" dir="ltr" translate="no">
          {link}
        </bdi>
        {'code' in foot && (
          <span>
            {w.code} <GroupCode code={foot.code} />
          </span>
        )}
      </p>
    </div>
  )
}

function pathOf({ lang }: View, foot: Leading) {
  if ('code' in foot) return joinPath(foot.code)
  return foot.to === 'quiz' ? quizPath(lang, foot.slug) : readPath(lang, foot.slug)
}
