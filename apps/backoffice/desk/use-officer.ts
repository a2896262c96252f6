'use client';

import { useSession, type Api } from '@gun/api-client';
import { readOfficer } from '@gun/identity-contract';
import type { LocalizedText } from '@gun/kernel';
import { findOffice } from '@gun/procedures-contract';
import { hasWalletDesk } from '@gun/wallet-contract';
import { useEffect, useState } from 'react';
import { connect } from './connect';

interface AtTheDesk {
  readonly name: string;
  /** The office for which they decide. */
  readonly office?: LocalizedText;
  /** Whether that office has anything to do with attestations of people. */
  readonly hasWalletDesk: boolean;
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
  const [{ name, office: key, roles }, offices] = await Promise.all([
    api.call(readOfficer, {}, { signal }),
    api.call(findOffice, {}, { signal }).catch(() => ({ items: [] })),
  ]);
  const office = offices.items.find((one) => one.key === key);
  return { name, office: office?.name, hasWalletDesk: hasWalletDesk({ ...office, roles }) };
}
