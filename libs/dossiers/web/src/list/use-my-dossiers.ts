'use client';
import { useRead } from '@gun/api-client';
import { listMyDossiers } from '@gun/dossiers-contract';

export const useMyDossiers = () => useRead(listMyDossiers, {});
