import { ForOneself } from '@gun/identity-web';
import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return <ForOneself>{children}</ForOneself>;
}
