'use client';

import { useSession, type Api } from '@gun/api-client';
import { readOfficer } from '@gun/identity-contract';
import type { LocalizedText } from '@gun/kernel';
import { findOffice } from '@gun/procedures-contract';
import { useEffect, useState } from 'react';
import { connect } from './connect';

interface AtTheDesk {
  readonly name: string;
  /** The office for which they decide. */
  readonly office?: LocalizedText;
}

/** The civil servant as the gateway knows them: the identity provider's token may say neither name nor office. */
export function useOfficer(): AtTheDesk | undefined {
  const { current } = useSession();
  const [officer, setOfficer] = useState<AtTheDesk>();
  const signedIn = current.phase === 'signedIn';
  useEffect(() => {
    if (!signedIn) return;
    const left = new AbortController();
    connect()
      .then((api) => read(api, left.signal))
      .then(setOfficer, () => undefined); // the bar then says only how to sign out
    return () => left.abort();
  }, [signedIn]);
  return officer;
}

async function read(api: Api, signal: AbortSignal): Promise<AtTheDesk> {
  const [{ name, office }, offices] = await Promise.all([
    api.call(readOfficer, {}, { signal }),
    api.call(findOffice, {}, { signal }).catch(() => ({ items: [] })),
  ]);
  return { name, office: offices.items.find(({ key }) => key === office)?.name };
}
