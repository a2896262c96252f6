/** For work in transport, the proof of a driving licence: asked of the person first, through a preview, and never behind their back. */
import { askEvidence, startPreviewSession, type HandedEvidence } from '@gun/data-broker-contract';
import type { AgencyDossierView } from '@gun/dossiers-contract';
import type { AgencyApi } from '../agency-api.client';
import { NotYet } from '../agency-follower';
import { decisionWording } from './extract-wording';

const licence = 'driving-licence';

/** What the decision says of the licence. @throws NotYet while the person has not answered, or the source has not */
export async function licenceReason(
  { id: dossier, applicant: subject, language }: AgencyDossierView,
  api: AgencyApi,
  key: (operation: string) => string,
): Promise<string> {
  const { held, ended, unknown } = decisionWording[language].licence;
  const asked = { dossier, subject, evidenceTypes: [licence] };
  // The same key gives the same session, as it stands by now.
  const session = await api.call(startPreviewSession, asked, { key: key('startPreviewSession') });
  if (session.state === 'open') throw new NotYet();
  if (session.state === 'refused' || session.state === 'over') return unknown;
  const evidence = await api.call(askEvidence, { ...asked, previewSession: session.id }, { key: key('askEvidence') });
  if (evidence.status.state === 'processing') throw new NotYet();
  const [proof] = evidence.evidence;
  if (proof?.state !== 'known') return unknown;
  return valueOf(proof, 'inForce') === true ? held(String(valueOf(proof, 'categories'))) : ended;
}

const valueOf = ({ values = [] }: HandedEvidence, field: string) => values.find(({ key }) => key === field)?.value;
