/** Labels that several attestations share. */
import type { LocalizedText } from '@gun/kernel';
import type { CredentialClaim } from '../credential-type';

export const words = {
  familyName: { fr: 'Nom', nl: 'Naam', de: 'Name', en: 'Family name' },
  givenName: { fr: 'Prénom', nl: 'Voornaam', de: 'Vorname', en: 'Given name' },
  birthDate: { fr: 'Date de naissance', nl: 'Geboortedatum', de: 'Geburtsdatum', en: 'Date of birth' },
  issuedOn: { fr: 'Délivré le', nl: 'Uitgereikt op', de: 'Ausgestellt am', en: 'Issued on' },
  validUntil: { fr: 'Valable jusqu’au', nl: 'Geldig tot', de: 'Gültig bis', en: 'Valid until' },
  authority: {
    fr: 'Autorité qui délivre',
    nl: 'Uitreikende overheid',
    de: 'Ausstellende Behörde',
    en: 'Issuing authority',
  },
  country: { fr: 'Pays qui délivre', nl: 'Land van uitreiking', de: 'Ausstellendes Land', en: 'Issuing country' },
  number: { fr: 'Numéro du document', nl: 'Documentnummer', de: 'Nummer des Dokuments', en: 'Document number' },
  photo: { fr: 'Photo', nl: 'Foto', de: 'Foto', en: 'Photo' },
  purpose: { fr: 'But', nl: 'Doel', de: 'Zweck', en: 'Purpose' },
} as const satisfies Record<string, LocalizedText>;

/** A claim that leaves the wallet only when it is chosen. */
export const claim = (path: string, label: LocalizedText): CredentialClaim => ({
  path: path.split('.'),
  label,
  sd: 'always',
});

/** The same, where its issuer may have nothing to say. */
export const maybe = (path: string, label: LocalizedText): CredentialClaim => ({
  ...claim(path, label),
  optional: true,
});

/** A claim that says who vouches: everybody who is shown anything sees it. */
export const open = (path: string, label: LocalizedText): CredentialClaim => ({ ...claim(path, label), sd: 'never' });

/** A claim of the European type that no register gives the counter. */
export const unheld = (path: string, label: LocalizedText): CredentialClaim => ({
  ...maybe(path, label),
  unheld: true,
});

/** The same claim, under another name in its mdoc. */
export const named = (element: string, claimed: CredentialClaim): CredentialClaim => ({ ...claimed, element });

/** Everything that an attestation of ours holds. */
export const all = (claims: readonly CredentialClaim[]): (readonly string[])[] =>
  claims.filter((one) => !one.unheld).map(({ path }) => path);
