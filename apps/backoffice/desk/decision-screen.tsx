'use client';

import { DecideDossier } from '@gun/dossiers-desk';
import { useToDossier } from './use-to-dossier';

export function DecisionScreen({ dossierId }: { dossierId: string }) {
  return <DecideDossier dossierId={dossierId} onDone={useToDossier(dossierId)} />;
}
