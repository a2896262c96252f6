/** Starts the agencies, each with its own key and its own inbox. They know the gateway by its public interface only. */
import { querySubjectPseudonyms } from '@gun/data-broker-contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Population } from '../sources/population';
import type { AskPseudonyms } from '../sources/subject-directory';
import type { AgencySettings } from '../settings';
import { AgencyApi } from './agency-api.client';
import { AgencyFollower, type Agency } from './agency-follower';
import { AgencyToken } from './agency-token';
import { CounterSeal } from './counter-seal';
import { CriminalRecordAgency } from './criminal-record.agency';
import { statementWording } from './diploma-statement/statement-wording';
import { FlemishDiplomasAgency } from './flemish-diplomas.agency';
import { Inbox } from './inbox';
import { NationalRegisterAgency } from './national-register.agency';
import { payrollOffice, TrainingDesk, trainingCentre } from '../training/training-desk';
import { keptSealingKey } from './seal/sealing-key';

const PrivateKey = z.looseObject({ kty: z.literal('EC'), kid: z.string(), d: z.string() });
const timeoutMs = 10_000;

/** Calls the counter as a client of it, with its own key. */
function apiOf({ clientId, scopes }: Pick<Agency, 'clientId' | 'scopes'>, settings: AgencySettings): AgencyApi {
  const { gateway, issuer, keysDirectory } = settings;
  const privateKey = PrivateKey.parse(
    JSON.parse(readFileSync(join(keysDirectory, `${clientId}.private.json`), 'utf8')),
  );
  const token = new AgencyToken({ issuer, clientId, privateKey, scopes, timeoutMs });
  return new AgencyApi(token, { gateway, timeoutMs, pauseMs: 500 }, new CounterSeal(gateway));
}

function followerOf(agency: Agency, settings: AgencySettings, dataDirectory: string): AgencyFollower {
  const inbox = Inbox.kept(join(dataDirectory, 'agency-simulator', `${agency.clientId}.json`));
  const pace = { pollMs: 1000, delayMs: settings.delayMs, retryMs: 2000 };
  return new AgencyFollower(agency, apiOf(agency, settings), inbox, pace, console.log);
}

/** How the college, which is a source and decides nothing, learns the pseudonyms of its students. */
export function collegePseudonyms(settings: AgencySettings): AskPseudonyms {
  const college = { clientId: 'agency-example-college', scopes: ['scope:gun:agency:subjects'] };
  const api = apiOf(college, settings);
  return async (ssins) => (await api.call(querySubjectPseudonyms, { ssins: [...ssins] })).subjects;
}

/** The payroll office and the training centre, which follow no feed: they act when somebody presses a button. */
export const openTrainingDesk = (settings: AgencySettings): TrainingDesk =>
  new TrainingDesk(apiOf(payrollOffice, settings), apiOf(trainingCentre, settings));

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
