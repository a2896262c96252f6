'use client';
import { useRead } from '@gun/api-client';
import { readDossier } from '@gun/dossiers-contract';

export const useDossier = (dossierId: string) => useRead(readDossier, { dossierId });
