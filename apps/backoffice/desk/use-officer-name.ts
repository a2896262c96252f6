'use client';

import { keyOf, useSession } from '@gun/api-client';
import { readOfficer } from '@gun/identity-contract';
import { useQuery } from '@tanstack/react-query';
import { connect } from './connect';

/** The civil servant by name, as the gateway knows them: the identity provider's token may not say it. */
export function useOfficerName(): string | undefined {
  const { current } = useSession();
  const { data } = useQuery({
    queryKey: keyOf(readOfficer),
    queryFn: async ({ signal }) => (await connect()).call(readOfficer, {}, { signal }),
    enabled: current.phase === 'signedIn',
    staleTime: Infinity,
  });
  return data?.name;
}
