import type { TypedClosing } from './closing-time.ts'

interface Said {
  label: string
  hint: string
  /** What is wrong with it, in the place of its hint. */
  problem?: string | undefined
}

interface Props {
  typed: TypedClosing
  day: Said
  hour: Said
}

/** The day that a class closes on, and the hour of it. */
export const ClosingFields = ({ typed, day, hour }: Props) => (
  <>
    <Field name="closes" type="date" value={typed.closes} {...day} />
    <Field name="hour" type="time" value={typed.hour} {...hour} />
  </>
)

interface FieldProps extends Said {
  name: keyof TypedClosing
  type: 'date' | 'time'
  value: string
}

const Field = ({ name, type, value, label, hint, problem }: FieldProps) => (
  <>
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      type={type}
      value={value}
      aria-invalid={problem ? 'true' : undefined}
      aria-describedby={`${name}-hint`}
    />
    <p class={problem ? 'missing' : 'note'} id={`${name}-hint`}>
      {problem ?? hint}
    </p>
  </>
)
