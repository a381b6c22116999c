import type { ComponentProps } from 'react';

/** One option: a radio or a checkbox on the leading side of a large label. */
export function Choice({ label, id, ...input }: ComponentProps<'input'> & { label: string; id: string }) {
  return (
    <div className="choice">
      <input {...input} id={id} className="choice-input" />
      <label htmlFor={id} className="choice-label">
        {label}
      </label>
    </div>
  );
}
