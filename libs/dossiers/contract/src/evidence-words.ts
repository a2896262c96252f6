/** Values of a proof as people read them, on screen and on paper. */
import type { EvidenceFieldShape, EvidenceValue } from '@gun/data-broker-contract';
import type { Language } from '@gun/kernel';
import { amountText, dateText } from '@gun/procedures-contract/engine';

/** One line of a proof: what it is called, and what the source says of it. */
export interface EvidenceLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const yesNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  fr: ['Oui', 'Non'],
  nl: ['Ja', 'Nee'],
  de: ['Ja', 'Nein'],
  en: ['Yes', 'No'],
};

/** The values in the order of the type; one that the type does not name is not shown, because it was not asked. */
export const evidenceLines = (
  fields: readonly EvidenceFieldShape[],
  values: readonly EvidenceValue[],
  language: Language,
): EvidenceLine[] =>
  fields.flatMap(({ key, label, kind }) => {
    const held = values.find((value) => value.key === key);
    return held ? [{ key, label: label[language], value: valueText(kind, held.value, language) }] : [];
  });

function valueText(kind: EvidenceFieldShape['kind'], value: EvidenceValue['value'], language: Language): string {
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1];
  if (typeof value === 'number') return kind === 'euroCent' ? amountText(value, language) : String(value);
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateText(value, language) : value;
}
