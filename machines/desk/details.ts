/** Who speaks on the line. */
export const callers = ['patient', 'helper'] as const;
type Caller = (typeof callers)[number];

export const interpreters = ['none', 'qualified', 'bilingualStaff', 'family', 'child'] as const;
type Interpreter = (typeof interpreters)[number];

export const consents = ['given', 'refused'] as const;
type Consent = (typeof consents)[number];

/** What staff note about the call itself. No answer among them: the machine never sees any of it. */
export type CallDetails = {
  readonly callBack: string;
  readonly place: string;
  readonly caller: Caller | null;
  /** A code of a language that ships, or `other`. */
  readonly language: string;
  readonly interpreter: Interpreter | null;
  readonly consent: Consent | null;
};

/** Whether the questions may begin: it is known who speaks, how they are understood, and they agreed. */
export function isOpeningDone({ caller, interpreter, consent }: CallDetails): boolean {
  return caller !== null && interpreter !== null && consent === 'given';
}
