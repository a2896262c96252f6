import { problemsOf } from '@gun/kernel';
import { profileProblems } from '@gun/profile-contract';

export const profileProblem = problemsOf('profile', profileProblems);
