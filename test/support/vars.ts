/** The variables of wrangler.toml as in a fresh checkout, whatever this site has set. */
export const vars = { PLAN: '', CONTACT: '', TIME_ZONE: '', ROLL_UP_PAGES: '' }
