import type { Settings } from './settings';

export interface ServiceState {
  readonly service: 'pages' | 'procedures' | 'signIn' | 'phone';
  readonly works: boolean;
}

const patience = 2000;

const answers = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(patience), cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks the parts that can fail on their own; this page being read is itself the proof of the first. */
export async function checkServices({
  gatewayInside,
  issuer,
}: Pick<Settings, 'gatewayInside' | 'issuer'>): Promise<ServiceState[]> {
  const [procedures, signIn] = await Promise.all([
    answers(`${gatewayInside}/health`),
    answers(`${issuer}/.well-known/openid-configuration`),
  ]);
  return [
    { service: 'pages', works: true },
    { service: 'procedures', works: procedures },
    { service: 'signIn', works: signIn },
    { service: 'phone', works: true },
  ];
}
