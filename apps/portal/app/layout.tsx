import '@gun/ui/styles/index.css';
import type { ReactNode } from 'react';

/** The languages below each write their own `<html lang>`. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
