'use client';

type Props<V extends string> = {
  name: string;
  legend: string;
  values: readonly V[];
  picked: V | null;
  label: (value: V) => string;
  onPick: (value: V) => void;
};

/** A short row of choices about the call. */
export function Radios<V extends string>({ name, legend, values, picked, label, onPick }: Props<V>) {
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      <div className="radio-row">
        {values.map((value) => (
          <label key={value} className="radio">
            <input
              type="radio"
              name={name}
              value={value}
              checked={picked === value}
              onChange={() => onPick(value)}
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
