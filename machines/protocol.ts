/**
 * Which protocol this is. The version is stored with every answer that outlives a page; the hash of
 * the content makes a test fail when a rule or a question changed and the version did not.
 */
export const protocol = {
  version: '1.0.0-draft.1',
  hash: 'e7e76314c50c8694bd242d1afc7282788016f89ad2e16d1de79b58305e7d2536',
  /** The day of the protocol, ISO. */
  date: '2026-11-20',
  /** No clinician has signed any rule, text or number. */
  signedBy: null,
} as const;
