import type { PhoneLine } from './clinic';

/** A number to call. Digits keep their order in every script, and no browser translates them. */
export function PhoneLink({ line, className }: { line: PhoneLine; className?: string }) {
  return (
    <a href={line.href} className={className} translate="no">
      <bdi dir="ltr" className="whitespace-nowrap">
        {line.number}
      </bdi>
    </a>
  );
}
