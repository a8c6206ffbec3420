type Category = Intl.LDMLPluralRule

/**
 * All that has to be known of a language before anything is said in it. `Forms` has the words for each
 * plural category that it knows; `#` in them stands for the number, or for a list.
 */
export interface Language<Forms = Partial<Record<Category, string>>> {
  /** What it calls itself. */
  name: string
  direction: 'rtl' | 'ltr'
  /** BCP 47, with European digits pinned where countries differ: the site has one set of digits. */
  locale: string
  /** The same for Open Graph, which knows a list of its own. */
  openGraph: string
  /** What choices are called, in their order. */
  letters: readonly string[]
  /**
   * CLDR's category of a whole number. Written out, since nearly every first page counts something
   * and the first `Intl.PluralRules` takes as long as all of the page.
   */
  plural(n: number): keyof Forms & Category
  /**
   * What joins the items of a list, as CLDR's conjunctions have it. Written out, since every question
   * names its paragraphs and the first list that `Intl` joins takes more time than all of the page.
   */
  joints: { between: string; last: string }
  /** What several rooms count, in words. */
  counted: Record<'answers' | 'attempts' | 'paragraphs' | 'people' | 'places', Forms>
  /** Its script, by Unicode's name. */
  script: string
  /** A stretch of words in its script, global; not digits, which belong to no language. */
  stretch: RegExp
  /** Its own signs and letters for those that keyboards of other languages put in their place. */
  retyped: { signs: Record<string, string>; letters: Record<string, string> }
  /** A mark in other languages' texts for words in this one, for authors to learn from. */
  example: string
}
