/** Every API of the gateway: its routes are the contracts' own values; the API description is made from this list. */
import { evidenceRoutes, transparencyRoutes } from '@gun/data-broker-contract';
import { documentRoutes } from '@gun/documents-contract';
import { agencyRoutes, deskRoutes, dossierRoutes } from '@gun/dossiers-contract';
import { identityRoutes } from '@gun/identity-contract';
import type { ProtocolRoute, Route } from '@gun/kernel';
import { placeOf, type Place } from '@gun/nest';
import { notificationRoutes } from '@gun/notifications-contract';
import { procedureRoutes } from '@gun/procedures-contract';
import { profileRoutes } from '@gun/profile-contract';
import { walletProtocols, walletRoutes } from '@gun/wallet-contract';
import { ownDataRoutes } from '@gun/own-data-contract';
import { trainingCreditsRoutes } from '@gun/training-credits-contract';

export interface Api {
  /** Name in the address: `/api/<name>/v1`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly routes: readonly Route[];
}

const api = (name: string, title: string, description: string, routes: readonly Route[]): Api => ({
  ...{ name, title, description, version: '1.0.0', routes },
});

export const apis: readonly Api[] = [
  api(
    'procedures',
    'GUN procedures',
    'The public catalogue of procedures, offices and reference data.',
    procedureRoutes,
  ),
  api('identity', 'GUN identity', 'Who is acting, and for whom they may act.', identityRoutes),
  api(
    'evidence',
    'GUN evidence',
    'Which evidence exists, which source holds it, and who may ask for it.',
    evidenceRoutes,
  ),
  api('profile', 'GUN profile', 'What the registers say of a person or an enterprise.', profileRoutes),
  api('dossiers', 'GUN dossiers', 'Start, fill in, submit and follow a dossier.', dossierRoutes),
  api('documents', 'GUN documents', 'Files received or issued, and the public check of a document.', documentRoutes),
  api('notifications', 'GUN notifications', 'Messages and live changes.', notificationRoutes),
  api(
    'transparency',
    'GUN transparency',
    'Who looked at my data, with proofs; the signed heads of the access log as open data.',
    transparencyRoutes,
  ),
  api(
    'wallet',
    'GUN wallet',
    'My wallet: what is in it and how it gets into a phone; requests of registered bodies to be shown something.',
    walletRoutes,
  ),
  api(
    'privacy',
    'GUN privacy',
    'What the counter keeps about a person: taken along, or erased as soon as no law holds it.',
    ownDataRoutes,
  ),
  api(
    'training',
    'GUN training credits',
    'Training that employers and Regions grant and its owner spends: a ledger that nobody can change.',
    trainingCreditsRoutes,
  ),
  api('desk', 'GUN desk', 'Work of civil servants on the dossiers of their office.', deskRoutes),
  api(
    'agency',
    'GUN agency',
    'Agencies with their own case system: events, dossiers, decisions, documents.',
    agencyRoutes,
  ),
];

export const allRoutes: readonly Route[] = apis.flatMap(({ routes }) => routes);

/** The endpoints that specifications of others lay down: no API describes them, and the access matrix of protocols holds them. */
export const allProtocols: readonly ProtocolRoute[] = walletProtocols;

/** Besides its routes, each API tells its health and its description. */
export const allPlaces: readonly Place[] = [
  ...allRoutes.map(placeOf),
  ...apis.flatMap(({ name }) =>
    ['health', 'doc/openapi.yaml'].map((path) => ({ method: 'GET', path: `/api/${name}/v1/${path}` })),
  ),
];
