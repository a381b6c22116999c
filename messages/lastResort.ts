/** The words of the page that has no catalogue left to ask: `notices.errorTitle` and `notices.lastResort` of each. */
export const lastResort = [
  {
    lang: 'en',
    title: 'Something went wrong on our side',
    text: 'If you need help now, call your local emergency number.',
  },
];
