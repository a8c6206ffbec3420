import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * What a command of npm was called with. Help, where it is asked for, and what the command does not
 * know are answered here, and end the program.
 * @param usage what the command does and how it is called; its first line is shown with an error
 */
export function readCommand<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
) {
  const all = { ...options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const read = parseArgs({ options: all, allowPositionals: true })
    if (!(read.values as { help?: boolean }).help) return read
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('. ') : []
    stopWith(`${reason}. ${usage.split('\n')[0]}`)
  }
  console.log(usage)
  process.exit()
}

/** Ends the program with a sentence that says why. */
export function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
