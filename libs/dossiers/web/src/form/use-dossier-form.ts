'use client';
import { useRead } from '@gun/api-client';
import { readDossierForm } from '@gun/dossiers-contract';

/** Definition, answers, facts and fee of a dossier: all that a form page needs, in one request. */
export const useDossierForm = (dossierId: string) => useRead(readDossierForm, { dossierId });

/** The same, read again now: with the fee that the gateway calculates from the saved answers. */
export const useCheckedForm = (dossierId: string) => useRead(readDossierForm, { dossierId }, { staleTime: 0 });
