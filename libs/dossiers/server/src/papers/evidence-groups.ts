/** The proofs of a dossier as a paper prints them: every value that was handed over, with who vouches for it since when. */
import { legalText } from '@gun/data-broker-contract';
import type { PaperGroup } from '@gun/documents-contract';
import { evidenceLines, type EvidenceInHand } from '@gun/dossiers-contract';
import { fillSentence, type Language, type LocalizedText } from '@gun/kernel';
import { dateText } from '@gun/procedures-contract/engine';
import { contestedLine } from './contested-line';

const words = {
  title: {
    fr: 'Preuves remises par les sources',
    nl: 'Bewijzen die de bronnen gaven',
    de: 'Nachweise der Quellen',
    en: 'Proofs handed over by the sources',
  },
  read: {
    fr: '{source}, lu le {date}, signature vérifiée. {basis}',
    nl: '{source}, gelezen op {date}, handtekening nagekeken. {basis}',
    de: '{source}, gelesen am {date}, Unterschrift geprüft. {basis}',
    en: '{source}, read on {date}, signature verified. {basis}',
  },
  awaited: {
    fr: 'La source répondra plus tard.',
    nl: 'De bron antwoordt later.',
    de: 'Die Quelle antwortet später.',
    en: 'The source will answer later.',
  },
} as const satisfies Record<string, LocalizedText>;

/** Proofs of one's own are attachments, and listed there. */
export function evidenceGroups(evidence: readonly EvidenceInHand[], language: Language): PaperGroup[] {
  const facts = evidence.flatMap((proof) => printed(proof, language));
  return facts.length > 0 ? [{ title: words.title[language], facts }] : [];
}

function printed(proof: EvidenceInHand, language: Language): PaperGroup['facts'] {
  const { label, state, fields, values = [], contested = [], origin } = proof;
  if (state === 'awaited') return [{ label: label[language], value: [words.awaited[language]] }];
  if (state !== 'accepted' || !origin) return [];
  const source = fillSentence(words.read[language], {
    source: origin.source[language],
    date: dateText(origin.readAt.slice(0, 10), language),
    basis: legalText(origin.legalBasis)[language],
  });
  const value = evidenceLines(fields, values, language).map((line) => {
    const mark = contested.find(({ key }) => key === line.key);
    return `${line.label}: ${line.value}${mark ? ` (${contestedLine(mark, language)})` : ''}`;
  });
  return [{ label: label[language], value, source: source.slice(0, 300) }];
}
