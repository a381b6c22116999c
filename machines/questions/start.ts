import { one } from './kinds';

export const start = {
  respondent: one({ options: ['self', 'helper', 'staff'] }),
};
