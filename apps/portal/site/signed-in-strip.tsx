import type { ReactNode } from 'react';

/** The way in. */
export function SignedInStrip({ signIn }: { language: string; signIn: ReactNode }) {
  return signIn;
}
