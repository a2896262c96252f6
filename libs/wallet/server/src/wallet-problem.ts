import { problemsOf } from '@gun/kernel';
import { walletProblems } from '@gun/wallet-contract';

export const walletProblem = problemsOf('wallet', walletProblems);
