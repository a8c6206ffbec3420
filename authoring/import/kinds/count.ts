/** Why there are too few or too many of something: a full sentence; `undefined` where there are not. */
export function countWrong(
  count: number,
  what: string,
  { least, most }: { least: number; most: number },
): string | undefined {
  if (count >= least && count <= most) return undefined
  return `It has ${count === 1 ? 'one' : count} ${what}${count === 1 ? '' : 's'}, and a quiz takes ${least} to ${most}.`
}

/** Why texts cannot be told apart: a full sentence; `undefined` where they can. */
export function textsWrong(texts: string[], what: string): string | undefined {
  if (texts.includes(''))
    return `It has one ${what} without text, or one that is a picture or sound.`
  const twice = texts.find((text, index) => texts.indexOf(text) < index)
  return twice === undefined ? undefined : `It has the ${what} «${twice}» twice.`
}
