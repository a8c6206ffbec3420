import { runs } from '../quiz/text.ts'

const direction = { ar: 'rtl', en: 'ltr' }

/** A quiz's text, with the stretches in the other language isolated and marked. */
export function Text({ children }: { children: string }) {
  if (!children.includes('{')) return <>{children}</>
  return (
    <>
      {runs(children).map((run) =>
        run.lang ? (
          <bdi lang={run.lang} dir={direction[run.lang]}>
            {run.text}
          </bdi>
        ) : (
          run.text
        ),
      )}
    </>
  )
}
