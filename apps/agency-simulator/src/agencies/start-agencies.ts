/** Starts the agencies, each with its own key and its own inbox. They know the gateway by its public interface only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Population } from '../sources/population';
import type { AgencySettings } from '../settings';
import { AgencyApi } from './agency-api.client';
import { AgencyFollower, type Agency } from './agency-follower';
import { AgencyToken } from './agency-token';
import { CriminalRecordAgency } from './criminal-record.agency';
import { statementWording } from './diploma-statement/statement-wording';
import { FlemishDiplomasAgency } from './flemish-diplomas.agency';
import { Inbox } from './inbox';
import { NationalRegisterAgency } from './national-register.agency';
import { keptSealingKey } from './seal/sealing-key';

const PrivateKey = z.looseObject({ kty: z.literal('EC'), kid: z.string(), d: z.string() });
const timeoutMs = 10_000;

function followerOf(agency: Agency, settings: AgencySettings, dataDirectory: string): AgencyFollower {
  const { clientId, scopes } = agency;
  const { gateway, issuer, keysDirectory, delayMs } = settings;
  const privateKey = PrivateKey.parse(
    JSON.parse(readFileSync(join(keysDirectory, `${clientId}.private.json`), 'utf8')),
  );
  const token = new AgencyToken({ issuer, clientId, privateKey, scopes, timeoutMs });
  const api = new AgencyApi(token, { gateway, timeoutMs, pauseMs: 500 });
  const inbox = Inbox.kept(join(dataDirectory, 'agency-simulator', `${clientId}.json`));
  return new AgencyFollower(agency, api, inbox, { pollMs: 1000, delayMs, retryMs: 2000 }, console.log);
}

/** Answers a function that stops them, once the work at hand is finished. */
export function startAgencies(
  population: Population,
  settings: AgencySettings,
  dataDirectory: string,
): () => Promise<unknown> {
  const stop = new AbortController();
  const sealOf = (agency: string, authority: string) =>
    keptSealingKey(join(dataDirectory, 'agency-simulator', `${agency}-seal`), authority);
  const agencies = [
    new NationalRegisterAgency(population),
    new CriminalRecordAgency(population, settings.portal, sealOf('criminal-record', 'Casier judiciaire central')),
    new FlemishDiplomasAgency(population, settings.portal, sealOf('flemish-diplomas', statementWording.authority)),
  ];
  const following = agencies.map((agency) => followerOf(agency, settings, dataDirectory).follow(stop.signal));
  return () => {
    stop.abort();
    return Promise.all(following);
  };
}
