'use client';

import { HandOver } from '@gun/dossiers-desk';
import { useToDossier } from './use-to-dossier';

export function HandOverScreen({ dossierId }: { dossierId: string }) {
  return <HandOver dossierId={dossierId} onDone={useToDossier(dossierId)} />;
}
