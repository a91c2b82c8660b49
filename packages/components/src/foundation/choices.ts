import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Choices<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly chosen: Value | '';
  /** Said below the options while none is chosen; empty before the reader tried to go on. */
  readonly problem: string;
  readonly choose: (value: Value) => void;
}

/** One of several, none of them preset: radios for `choicesStyles`. */
export const choices = <Value extends string>(group: Choices<Value>): TemplateResult => {
  const { name, legend, options, chosen, choose } = group;
  const problem = chosen ? '' : group.problem;
  return html`<fieldset class="choices" aria-describedby=${problem ? `${name}-problem` : nothing}>
    <legend>${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            required
            aria-invalid=${problem !== ''}
            .checked=${chosen === value}
            @change=${() => choose(value)}
          />${text}</label
        >`,
    )}
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : nothing}
  </fieldset>`;
};
