import { html } from 'hono/html'
import { isolated } from '../../site/isolated.ts'
import type { Asked } from '../drawn.ts'
import type { NumberQuestion } from './kind.ts'

/** A field for a number, and its unit. */
export const askNumber = ({ question, given, missing }: Asked<NumberQuestion>) =>
  html`<p class="field"><input id="number" name="answer" inputmode="decimal" autocomplete="off" maxlength="40" aria-labelledby="prompt unit" value="${given?.get('answer') ?? ''}"${
    missing && html` aria-invalid="true"`
  }> <span id="unit">${isolated(question.unit)}</span></p>`
