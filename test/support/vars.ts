/**
 * The variables of wrangler.toml as in a fresh checkout, whatever this site has set; but that the tests of
 * one run write more than a day of the free plan has.
 */
export const vars = { PLAN: 'paid', CONTACT: '', TIME_ZONE: '', ROLL_UP_PAGES: '' }
