import { accessProblems } from '@gun/data-broker-contract';
import { problemsOf } from '@gun/kernel';

export const accessLogProblem = problemsOf('data-broker', accessProblems);
