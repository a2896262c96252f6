import { enterpriseRegister } from './enterprise-register';
import { nationalRegister } from './national-register';
import type { PlayedSource } from './played-source';

/** Every source that is played here. */
export const sources: readonly PlayedSource[] = [nationalRegister, enterpriseRegister];
