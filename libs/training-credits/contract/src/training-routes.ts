import { agencyRoutes } from './training-agency-routes';
import { citizenRoutes } from './training-credits-routes';

/** Every route of training credits. */
export const trainingCreditsRoutes = [...citizenRoutes, ...agencyRoutes] as const;
