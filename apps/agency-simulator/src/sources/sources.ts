import { cbss } from './cbss';
import { div } from './div';
import { enrolment } from './enrolment';
import { exampleCollege } from './example-college';
import { enterpriseRegister } from './enterprise-register';
import { led } from './led';
import { nationalRegister } from './national-register';
import { oots } from './oots';
import type { PlayedSource } from './played-source';
import { tax } from './tax';

/** Every source that is played here; `tools/sources.mjs` tells the counter where they answer. */
export const sources: readonly PlayedSource[] = [
  nationalRegister,
  enterpriseRegister,
  tax,
  enrolment,
  div,
  cbss,
  led,
  oots,
  exampleCollege,
];
