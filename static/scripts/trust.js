// Under Trusted Types a policy is needed to parse pages. It creates no script, and htmx is refused every
// expression in markup, so an injected attribute can run nothing.
const rules = { createHTML: (text) => text, createScript: () => '' }
const policy = window.trustedTypes ? trustedTypes.createPolicy('htmx', rules) : rules

const refuse = () => {
  throw new Error('No code in markup')
}

export const secure = (htmx) =>
  htmx.registerExtension('fahm', { init: (api) => api.initSecurity(policy, refuse, refuse) })

/** A page of ours as a document, whose scripts do not run. */
export const parse = (text) => new DOMParser().parseFromString(policy.createHTML(text), 'text/html')
