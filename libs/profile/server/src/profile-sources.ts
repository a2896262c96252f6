/** The sources on the page of a party: what the broker knows of them, and no value. Pure. */
import type { EvidenceType, EvidenceSources } from '@gun/data-broker-contract';
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import type { ProfileSource } from '@gun/profile-contract';

type Listed = EvidenceSources['items'][number];

/** The register that is read with the page, and the type under which it answers. */
const ownRegister = {
  person: { source: 'nationalRegister', type: 'population-record' },
  enterprise: { source: 'enterpriseRegister', type: 'enterprise-record' },
} as const satisfies Record<CitizenActor['partyKind'], { readonly source: string; readonly type: string }>;

const recordTitle: Record<CitizenActor['partyKind'], LocalizedText> = {
  person: { fr: 'Votre fiche', nl: 'Uw gegevens', de: 'Ihre Angaben', en: 'Your record' },
  enterprise: {
    fr: 'La fiche de l’entreprise',
    nl: 'De gegevens van de onderneming',
    de: 'Die Angaben des Unternehmens',
    en: 'The record of the enterprise',
  },
};

const blockOf = ({ key: type, title, source }: EvidenceType, readable: boolean): ProfileSource['blocks'][number] => ({
  ...{ type, title, readable },
  ...(!readable && { closed: source.level === 'memberState' ? 'abroad' : 'others' }),
});

/** The register first, then every source that can prove something about such a party. */
export function sourcesFor(
  kind: CitizenActor['partyKind'],
  sources: readonly Listed[],
  types: readonly EvidenceType[],
  mayRead: (type: string) => boolean,
): ProfileSource[] {
  const register = ownRegister[kind];
  const own = sources.filter(({ key }) => key === register.source);
  const others = sources.filter(({ key }) => key !== register.source);
  return [...own, ...others].flatMap(({ key, name, keeper }) => {
    const blocks =
      key === register.source
        ? [{ type: register.type, title: recordTitle[kind], readable: true }]
        : types
            .filter((type) => type.source.key === key && type.about === kind)
            .map((type) => blockOf(type, mayRead(type.key)));
    return blocks.length > 0 ? [{ key, name, keeper, blocks }] : [];
  });
}
