import { drawGraphic } from '../../graphics/graphics.ts'
import type { Given, Scene } from '../../kinds/drawn.ts'
import { plain } from '../../quiz/text.ts'
import { go } from '../../site/marks.ts'
import { Text } from '../../site/text.tsx'
import { givenTo } from '../report.ts'
import { ScreenAnswer } from './answer.tsx'
import { ScreenFrame } from './frame.tsx'
import { ScreenRows } from './rows.tsx'
import { attemptsOf, pathTo, type Screen } from './screen.ts'
import type { Place } from './way.ts'
import { screenWords } from './words.ts'

interface Props {
  screen: Screen
  place: Place
}

/** One question as a class looks at it: what is asked, how all answered once that is asked for, what is right. */
export function QuestionScreen({ screen, place }: Props) {
  const { view, quiz, shown, withheld } = screen
  const w = screenWords[view.lang]
  const { question, scene, show, graphic, step, number, of } = place
  const all = shown && givenTo(question.id, shown)
  const given = all && all.answered > 0 ? all : undefined
  const counted = given && show === 'split' && countedIn(screen, scene, given)
  return (
    <ScreenFrame
      screen={screen}
      title={plain(scene.title)}
      about={of > 1 ? w.part(step, number, of) : w.place(step, quiz.points.length)}
      links={<Links {...{ screen, place, hasSplit: given !== undefined }} />}
    >
      <div class={`scene ${show}`}>
        {scene.lead && show !== 'drawing' && (
          <p class={number === 1 ? 'lead' : 'lead again'}>
            <Text>{scene.lead}</Text>
          </p>
        )}
        <h1 class={show === 'drawing' ? 'hidden' : undefined}>
          <Text>{scene.title}</Text>
        </h1>
        {scene.act && show === 'question' && (
          <p class="lead">
            <Text>{scene.act}</Text>
          </p>
        )}
        {counted && <p class="lead">{counted}</p>}
        {graphic ? (
          drawGraphic(quiz, graphic, 2)
        ) : show === 'answer' ? (
          <ScreenAnswer {...{ view, place }} />
        ) : (
          <ScreenRows lang={view.lang} scene={scene} given={show === 'split' ? given : undefined} />
        )}
        {show === 'split' && !given && <p class="lead">{w.none}</p>}
        {withheld && <p class="lead withheld">{w.withheld}</p>}
      </div>
    </ScreenFrame>
  )
}

/** What the numbers count, where they do not count who chose what; and of how many answers they are, where more have come. */
function countedIn(screen: Screen, { counted }: Scene, { answered }: Given): string {
  const w = screenWords[screen.view.lang]
  const attempts = attemptsOf(screen) ?? 0
  return [counted, answered < attempts && w.shownOf(answered, attempts)].filter(Boolean).join(' · ')
}

/** Back, on, and past the rest of the question; how a class answered is skipped while there is nothing to show. */
function Links({ screen, place, hasSplit }: Props & { hasSplit: boolean }) {
  const w = screenWords[screen.view.lang]
  const places = screen.places.filter(
    (each) => hasSplit || each.show !== 'split' || isAt(each, place),
  )
  const at = places.findIndex((each) => isAt(each, place))
  const [before, after] = [places[at - 1], places[at + 1]]
  const following = places.find(({ step }) => step === place.step + 1)
  const wordsTo = (to: Place | undefined) => {
    if (!to) return w.toCode
    if (to.show === 'drawing' && place.show === 'drawing') return w.on
    if (to.show !== 'question') return w.shows[to.show]
    return to.number > 1 ? w.on : w.toQuestion(to.step)
  }
  return (
    <>
      <a rel="prev" href={pathTo(screen, before)}>
        {go} {w.back}
      </a>
      {following && after?.step === place.step && (
        <a class="past" href={pathTo(screen, following)}>
          {w.toQuestion(following.step)} {go}
        </a>
      )}
      <a class="on" rel="next" href={pathTo(screen, after)}>
        {wordsTo(after)} {go}
      </a>
    </>
  )
}

const isAt = (a: Place, b: Place) =>
  a.question.id === b.question.id && a.scene.part === b.scene.part && a.name === b.name
