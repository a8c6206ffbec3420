/** Where escaped signs are kept while a file is taken apart, so that none is taken for GIFT's own. */
const shelf = 0xe000

/** GIFT with every escaped sign put away: what is left of `: = # ~ { }` is GIFT's own. */
export const putAway = (text: string) =>
  text.replace(/\\([\\:=#~{}n])/g, (_, sign) =>
    String.fromCharCode(shelf + (sign === 'n' ? 10 : sign.charCodeAt(0))),
  )

export const takenOut = (text: string) =>
  text.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - shelf))
