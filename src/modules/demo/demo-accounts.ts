/** The one password of every demo account; the demo says so itself. */
export const DEMO_PASSWORD = 'entracte-demo';

/** Where every demo account has its mail: a domain that RFC 2606 keeps free for examples. */
export const DEMO_DOMAIN = 'demo.example';

export const demoEmail = (key: string): string => `${key}@${DEMO_DOMAIN}`;

/** One account of each kind, for people who look around. */
export const SHOWN_ACCOUNTS = [
  { role: 'merchant', key: 'f-maison-alba' },
  { role: 'advertiser', key: 'atelier-lumen' },
  { role: 'operator', key: 'operator' },
] as const;
