'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useClinic, type PhoneLine } from '../clinic';

function CallLink({ line, children }: { line: PhoneLine; children: ReactNode }) {
  return (
    <a href={line.href} className="call">
      {children}
    </a>
  );
}

function digits(line: PhoneLine) {
  return () => (
    <bdi dir="ltr" className="whitespace-nowrap" translate="no">
      {line.number}
    </bdi>
  );
}

/** The one number to call in an emergency, as a large link. */
export function EmergencyCall() {
  const t = useTranslations('card');
  const { emergency, fallback } = useClinic();
  if (emergency !== null) {
    return <CallLink line={emergency}>{t.rich('call', { number: digits(emergency) })}</CallLink>;
  }
  return (
    <div>
      <CallLink line={fallback.mobileEmergency}>{t('callLocal')}</CallLink>
      <p className="mt-2">{t.rich('localHint', { number: digits(fallback.mobileEmergency) })}</p>
    </div>
  );
}

/** The crisis line, or where to find one while none is confirmed. */
export function CrisisCall() {
  const t = useTranslations('card');
  const { crisis, fallback } = useClinic();
  if (crisis !== null) {
    return (
      <CallLink line={crisis}>
        {t.rich(crisis.name === null ? 'call' : 'callNamed', {
          name: crisis.name ?? '',
          number: digits(crisis),
        })}
      </CallLink>
    );
  }
  return (
    <p>
      {t.rich('findCrisis', {
        sites: () =>
          fallback.crisisSites.map((site, index) => (
            <span key={site.href}>
              {index > 0 && ' · '}
              <a className="link" href={site.href} rel="noreferrer" translate="no">
                <bdi>{site.name}</bdi>
              </a>
            </span>
          )),
      })}
    </p>
  );
}

/** The clinic's own number and the urgent line, where there are any. */
export function ClinicCalls() {
  const t = useTranslations('card');
  const { phone, urgent } = useClinic();
  return (
    <div className="flex flex-wrap gap-3">
      {phone !== null && <CallLink line={phone}>{t.rich('callClinic', { number: digits(phone) })}</CallLink>}
      {urgent !== null && <CallLink line={urgent}>{t.rich('call', { number: digits(urgent) })}</CallLink>}
    </div>
  );
}
