'use client';
import { useRead } from '@gun/api-client';
import { listDataUses, readProfileSource } from '@gun/profile-contract';

const minute = 60_000;

/** Each reading asks the source: what was read stays for a quarter of an hour, unless the person asks again. */
export const useProfileSource = (source: string) => useRead(readProfileSource, { source }, { staleTime: 15 * minute });

export const useDataUses = (source: string) => useRead(listDataUses, { source }, { staleTime: 15 * minute });
