/** What turning a question into what pages have needs beside the question. */
export interface Compiling {
  /** Of its quiz. */
  slug: string
  /** SHA-256, in hexadecimal. */
  hash(text: string): string
}
