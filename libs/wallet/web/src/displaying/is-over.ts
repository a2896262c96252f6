import type { CredentialDisplay } from '@gun/wallet-contract';

/** Whether a code has ended by the clock of this device. */
export const isOver = ({ expiresAt }: Pick<CredentialDisplay, 'expiresAt'>): boolean =>
  Date.parse(expiresAt) <= Date.now();
