import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteNames } from '@gun/i18n';

export const metadata: Metadata = { title: Object.values(siteNames).join(' · ') };

/** Pages that belong to no language, or to all four. */
export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
