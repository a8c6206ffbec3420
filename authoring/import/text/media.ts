import type { Remarks } from '../remarks.ts'

const sounds = /\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$/i
const films = /\.(?:mp4|m4v|webm|ogv|mov|avi)$|(?:youtube\.com|youtu\.be|vimeo\.com)\//i
const pictures = /\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)$/i
const noDescription = /^(?:|image|picture|photo|img|icon|صورة|\S+\.\w{2,4})$/i

/** Whether an address leads to something to be seen or heard, or to a file that came along. */
export const isMedia = (address: string) =>
  address.includes('@@PLUGINFILE@@') ||
  [sounds, films, pictures].some((kind) => kind.test(address.replace(/[?#].*$/, '')))

/** `the sound talk.mp3`, from an address or a file's name. */
export function nameOfMedia(address: string, otherwise = 'picture'): string {
  const path = address.replace(/[?#].*$/, '')
  const kind = sounds.test(path) ? 'sound' : films.test(address) ? 'film' : undefined
  const named = kind ?? (pictures.test(path) ? 'picture' : otherwise)
  const file = path.startsWith('data:') ? '' : readable(path.split('/').at(-1) ?? '')
  return file === '' ? `a ${named}` : `the ${named} «${file}»`
}

/** What stands in a text for a picture: its description, where it has one. */
export function inPlaceOf(address: string, description: string, remarks: Remarks): string {
  const name = nameOfMedia(address)
  if (noDescription.test(description.trim())) remarks.missing.push(name)
  else remarks.lost.push(`Of ${name} only its description came along: «${description.trim()}».`)
  return noDescription.test(description.trim()) ? '' : description
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
