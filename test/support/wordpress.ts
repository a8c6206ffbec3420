/**
 * What WordPress does to the HTML of a provider it does not know: `wp_filter_oembed_result()` of
 * wp-includes/embed.php, by hand in TypeScript. Its `wp_kses` with this allow-list is done for the
 * markup an oEmbed answer holds: tags that are not listed go, and so do attributes that are not.
 */
const allowed: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
}

/**
 * @param secret ten letters and digits, as WordPress draws them
 * @returns what WordPress would put into the post, or false where it refuses
 */
export function filterOembedResult(html: string, secret: string): string | false {
  let result = kses(html)
  const [, quotation, frame] =
    result.match(/(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/is) ?? []
  // We require at least the iframe to exist.
  if (!frame) return false
  result = (quotation ?? '') + frame

  const source = / src=(['"])(.*?)\1/.exec(result)
  if (source) {
    const url = escUrl(`${source[2]}#?secret=${secret}`)
    const quote = source[1]
    result = result.replace(
      source[0],
      () => ` src=${quote}${url}${quote} data-secret=${quote}${secret}${quote}`,
    )
    result = result.replace('<blockquote', () => `<blockquote data-secret="${secret}"`)
  }

  result = result.replaceAll('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
  result = result.replaceAll('<blockquote', '<blockquote class="wp-embedded-content"')
  result = result.replaceAll('<iframe', '<iframe class="wp-embedded-content"')
  if (quotation)
    result = result.replaceAll('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
  return result
}

function kses(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>/gi, (_, close, name, rest) => {
    const attributes = allowed[name.toLowerCase()]
    if (!attributes) return ''
    if (close) return `</${name}>`
    const kept = [...rest.matchAll(/([a-z-]+)=("[^"]*"|'[^']*')/gi)].filter(([, attribute]) =>
      attributes.includes(String(attribute).toLowerCase()),
    )
    return `<${name}${kept.map(([whole]) => ` ${whole}`).join('')}>`
  })
}

/** `esc_url` for what an address of ours can hold. */
const escUrl = (url: string) => url.replace(/&(?!#?\w+;)/g, '&#038;').replaceAll("'", '&#039;')
