'use client';

export { WaitingLetters, WalletDesk } from '@gun/wallet-desk';
