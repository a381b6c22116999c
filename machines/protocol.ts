/**
 * Which protocol this is. The version is stored with every answer that outlives a page; the hash of
 * the content makes a test fail when a rule or a question changed and the version did not.
 */
export const protocol = {
  version: '1.0.0-draft.1',
  hash: '',
  /** The day of the protocol, ISO. */
  date: '2026-11-20',
  /** No clinician has signed any rule, text or number. */
  signedBy: null,
} as const;
