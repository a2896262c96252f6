'use client';

import { useSession } from '@gun/api-client';
import { readOfficer, type OfficerView } from '@gun/identity-contract';
import { useEffect, useState } from 'react';
import { connect } from './connect';

/** The civil servant as the gateway knows them: the identity provider's token may say neither name nor office. */
export function useOfficer(): OfficerView | undefined {
  const { current } = useSession();
  const [officer, setOfficer] = useState<OfficerView>();
  const signedIn = current.phase === 'signedIn';
  useEffect(() => {
    if (!signedIn) return;
    const left = new AbortController();
    connect()
      .then((api) => api.call(readOfficer, {}, { signal: left.signal }))
      .then(setOfficer, () => undefined); // the bar then says only how to sign out
    return () => left.abort();
  }, [signedIn]);
  return officer;
}
