import { DEMO_PASSWORD, demoEmail, SHOWN_ACCOUNTS } from './demo-accounts.js';

/** What a newcomer reads at the end of the start: where to look, and whom to sign in as. */
export const demoWelcome = (url: string): readonly string[] => [
  `demo: open ${url}/ for a wall of playing screens`,
  `demo: sign in at ${url}/console with the password ${DEMO_PASSWORD}, as`,
  ...SHOWN_ACCOUNTS.map(({ role, key }) => `demo:   ${demoEmail(key)} (${role})`),
];
