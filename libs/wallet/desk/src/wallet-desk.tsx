'use client';

import { Desk } from '@gun/ui';
import { FindHolder } from './find-holder';
import { OpenWallet } from './open-wallet';
import { useOpening } from './use-desk-wallet';
import { WalletSide } from './wallet-side';

/** Attestations at the desk: a person is found, what concerns the office is shown, and it is acted upon. */
export function WalletDesk() {
  const { openingId, keep, close } = useOpening();
  return (
    <Desk side={<WalletSide current="counter" />}>
      {openingId ? <OpenWallet openingId={openingId} onClose={close} /> : <FindHolder onFound={keep} />}
    </Desk>
  );
}
