// A country outside the Union on this machine: an operator that signs a list of its universities (ETSI TS 119 602), and one
// of these, invented, whose key a journey signs diplomas with. Made anew at each start; how its words are read is data.
import 'reflect-metadata';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import { exportJWK, SignJWT } from 'jose';
import { webcrypto } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;
const vct = 'https://diplomas.example.tn/degree/1';
const university = 'Université Modèle';

async function certified(name, by) {
  const pair = await webcrypto.subtle.generateKey(signing, true, ['sign', 'verify']);
  const usage = by ? KeyUsageFlags.digitalSignature : KeyUsageFlags.keyCertSign;
  const certificate = await X509CertificateGenerator.create(
    {
      ...{ subject: `CN=${name}, C=TN`, issuer: `CN=${by?.name ?? name}, C=TN` },
      ...{ notBefore: new Date(Date.now() - dayMs), notAfter: new Date(Date.now() + 365 * dayMs) },
      ...{ signingAlgorithm: signing, publicKey: pair.publicKey, signingKey: (by?.pair ?? pair).privateKey },
      extensions: [new BasicConstraintsExtension(!by, undefined, true), new KeyUsagesExtension(usage, true)],
    },
    webcrypto,
  );
  return { name, pair, pem: certificate.toString('pem'), der: Buffer.from(certificate.rawData).toString('base64') };
}

function listOf(anchor) {
  const service = { ServiceDigitalIdentity: { X509Certificates: [{ val: anchor.der }] }, ServiceTypes: [vct] };
  return {
    ListAndSchemeInformation: {
      ...{ LoTEVersionIdentifier: 1, LoTESequenceNumber: 1, SchemeTerritory: 'TN' },
      SchemeOperatorName: [{ lang: 'fr', value: 'Ministère de l’enseignement supérieur (inventé)' }],
      ListIssueDateTime: new Date().toISOString(),
      NextUpdate: new Date(Date.now() + 90 * dayMs).toISOString(),
    },
    TrustedEntitiesList: [
      {
        TrustedEntityInformation: { TEName: [{ lang: 'fr', value: university }] },
        TrustedEntityServices: [{ ServiceInformation: service }],
      },
    ],
  };
}

const mapping = {
  ...{ vct, type: 'diploma', purposes: ['recognition'], constants: { issuing_country: 'TN' }, statusRequired: false },
  claims: {
    ...{ family_name: ['lastName'], given_name: ['firstName'], achievement_title: ['title'] },
    ...{ level_of_learning_experience: ['cycle'], date_of_issuance: ['awarded'], issuing_authority: ['university'] },
  },
  values: { level_of_learning_experience: { Licence: 6, Mastère: 7, Doctorat: 8 } },
};

/** Writes the lists to read, and beside the keys of the counter what the university signs with. */
export async function writeForeignUniversity(listsFile, keysDirectory) {
  const operator = await certified('Operator');
  const desk = await certified('List desk', operator);
  const anchor = await certified(university);
  const issuer = await certified('Diplomas', anchor);
  const list = await new SignJWT({ LoTE: listOf(anchor) })
    .setProtectedHeader({ alg: 'ES256', typ: 'JOSE', x5c: [desk.der] })
    .sign(desk.pair.privateKey);
  const entry = { key: 'tunisian-universities', list, operator: operator.pem, types: [vct], mappings: [mapping] };
  writeFileSync(listsFile, `${JSON.stringify([entry], null, 2)}\n`);
  const signs = { vct, university, x5c: [issuer.der], key: await exportJWK(issuer.pair.privateKey) };
  writeFileSync(join(keysDirectory, 'foreign-university.private.json'), JSON.stringify(signs), { mode: 0o600 });
}
