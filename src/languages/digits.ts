const digit = /\p{Nd}/u

/**
 * The text with every decimal digit, of whatever script (٥, ۵, ５), as 0 to 9. Unicode keeps the ten
 * digits of a script side by side and in order, so a digit's value is how many precede it there.
 */
export const europeanDigits = (text: string) =>
  text.replace(/[^\P{Nd}0-9]/gu, (each) => {
    const code = each.codePointAt(0) ?? 0
    let before = 0
    while (digit.test(String.fromCodePoint(code - before - 1))) before++
    return String(before % 10)
  })
