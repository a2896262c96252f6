'use client';
import { useRead } from '@gun/api-client';
import { readProfile } from '@gun/profile-contract';

export const useProfile = (enabled: boolean) => useRead(readProfile, {}, { enabled });
