import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

const COLOURS = {
  good: 'teal',
  approved: 'teal',
  wait: 'yellow',
  pending: 'yellow',
  bad: 'red',
  refused: 'red',
  quiet: 'gray',
} as const;

/** A state in a word; the colour only repeats it. */
export function StateBadge({ tone, children }: { tone: keyof typeof COLOURS; children: ReactNode }) {
  return (
    <Badge className="state-badge" variant="light" color={COLOURS[tone]}>
      {children}
    </Badge>
  );
}
