'use client';

import { createContext, useContext, type ReactNode } from 'react';

/** A number a patient can call: as shown, and as a link. */
export type PhoneLine = { readonly number: string; readonly href: string; readonly name: string | null };

/** What the pages need of the clinic's settings. A number that the clinic has not confirmed is null. */
export type PublicClinic = {
  readonly name: string;
  readonly logo: string | null;
  readonly phone: PhoneLine | null;
  readonly bookingLink: string | null;
  readonly emergency: PhoneLine | null;
  readonly urgent: PhoneLine | null;
  readonly crisis: PhoneLine | null;
  /** Shown where the region's own numbers are not confirmed (protocol, section 13, row XX). */
  readonly fallback: {
    readonly mobileEmergency: PhoneLine;
    readonly crisisSites: readonly { readonly name: string; readonly href: string }[];
  };
  readonly proceduresOffered: 'all' | readonly string[];
  readonly fundingDisclosure: Readonly<Partial<Record<string, string>>> | null;
  readonly idleMinutes: number;
  readonly kiosk: boolean;
};

const ClinicContext = createContext<PublicClinic | null>(null);

export function ClinicProvider({ clinic, children }: { clinic: PublicClinic; children: ReactNode }) {
  return <ClinicContext value={clinic}>{children}</ClinicContext>;
}

export function useClinic(): PublicClinic {
  const clinic = useContext(ClinicContext);
  if (clinic === null) throw new Error('useClinic needs a ClinicProvider above it');
  return clinic;
}
