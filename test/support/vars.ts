/** The variables of wrangler.toml as in a fresh checkout, whatever this site has set. */
export const vars = { CONTACT: '', ROLL_UP_PAGES: '' }
