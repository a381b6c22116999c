'use client';

type Props<V extends string> = {
  name: string;
  legend: string;
  /** Where a heading right above says the same. */
  isLegendHidden?: boolean;
  values: readonly V[];
  picked: V | null;
  label: (value: V) => string;
  onPick: (value: V) => void;
};

/** A short row of choices about the call. */
export function Radios<V extends string>({
  name,
  legend,
  isLegendHidden = false,
  values,
  picked,
  label,
  onPick,
}: Props<V>) {
  return (
    <fieldset className="radios">
      <legend className={isLegendHidden ? 'sr-only' : undefined}>{legend}</legend>
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
