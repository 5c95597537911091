/** The form controls of the options page: native inputs, each with its label, operable by keyboard as they come. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Switch(props: {
  label: ComponentChildren;
  note?: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = useId();
  const noted = props.note !== undefined;
  return (
    <div class="control">
      <label class="control-label" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={props.on}
        aria-describedby={noted ? `${id}-note` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {noted && (
        <p class="control-note" id={`${id}-note`}>
          {props.note}
        </p>
      )}
    </div>
  );
}

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  note?: string;
}

/** One of a few, all of them in view. */
export function Choices<Value extends string>(props: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class="control-label">{props.label}</legend>
      <div class="choice-row">
        {props.choices.map(({ value, label, note }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>
              {label}
              {note !== undefined && <span class="control-note">{note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Several of a few. */
export function Checks<Key extends string>(props: {
  label: string;
  checks: readonly { key: Key; label: string }[];
  values: Record<Key, boolean>;
  onChange: (key: Key, on: boolean) => void;
}) {
  return (
    <fieldset class="choices">
      <legend class="control-label">{props.label}</legend>
      <div class="choice-row">
        {props.checks.map(({ key, label }) => (
          <label class="choice" key={key}>
            <input
              type="checkbox"
              checked={props.values[key]}
              onChange={(event) => props.onChange(key, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A number on a line between two ends, with its value in words beside it. */
export function Slider(props: {
  label: string;
  value: number;
  text: string;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div class="control">
      <label class="control-label" for={id}>
        {props.label}
      </label>
      <output class="slider-value" for={id}>
        {props.text}
      </output>
      <input
        id={id}
        type="range"
        class="slider"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-valuetext={props.text}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
