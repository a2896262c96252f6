'use client';

import { AskCorrection } from '@gun/dossiers-desk';
import { useToDossier } from './use-to-dossier';

export function CorrectionScreen({ dossierId }: { dossierId: string }) {
  return <AskCorrection dossierId={dossierId} onDone={useToDossier(dossierId)} />;
}
