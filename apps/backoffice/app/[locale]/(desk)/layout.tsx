import type { ReactNode } from 'react';
import { SignedIn } from '../../../desk/signed-in';

export default function DeskLayout({ children }: { children: ReactNode }) {
  return <SignedIn>{children}</SignedIn>;
}
