import type { Words } from './ar.ts'

/** What is said where a page cannot be shown. */
export const errorWords: Pick<Words, 'errors'> = {
  errors: {
    notFound: 'We could not find this page',
    notFoundText: 'The link may have changed or lost a letter. Start from the list of quizzes.',
    tooMany: 'Too many requests in a short time',
    tooManyText: 'Wait a minute, then try again. Nothing is lost.',
    unavailable: 'The scores cannot be reached just now',
    unavailableText: 'Wait a few seconds, then load this page again. Nothing is lost.',
    crashed: 'Something went wrong on our side',
    crashedText:
      'Your answers are not lost: they are in the address of the page before. Go back and try again.',
    method: 'This page does not work that way',
    methodText: 'Open it from its link or with the site’s own buttons.',
    tooLarge: 'What was sent is too large',
    tooLargeText: 'Forms on this site are short. Go back to the page before and send less.',
    longAddress: 'The address is too long',
    longAddressText: 'Start from the list of quizzes.',
    type: 'This format is not accepted',
    typeText: 'Only what the forms of this site send is taken.',
    crossSite: 'This came from another site',
    crossSiteText:
      'To protect scores and classes we only take what is sent from our own pages. Open the page here and send it from there.',
    nowhere: 'We cannot tell where this came from',
    nowhereText:
      'To protect classes we only take what is sent from our own pages, and your browser did not say which page it came from. Let it send this site the address of the page before (Referer), or use another browser.',
    home: 'List of quizzes',
    newest: 'The newest quiz',
    reference: (id) => `Report number: ${id}`,
  },
}
