/** The paper road: the same questions as on screen, made from the same definition, to be answered with a pen. */
import type { BlankFormInput, PenAnswer, PenSection } from '@gun/documents-contract';
import type { OfficeView } from '@gun/dossiers-contract';
import { brusselsDate, type Language, type LocalizedText } from '@gun/kernel';
import type { FormDefinition, FormField, FormPage, ProcedureDefinition } from '@gun/procedures-contract';
import { findField, questionsInGroup } from '@gun/procedures-contract/engine';
import { paperContact } from './paper-contact';

const words = {
  condition: {
    fr: 'Si cela vous concerne',
    nl: 'Als dit op u van toepassing is',
    de: 'Falls es Sie betrifft',
    en: 'If it concerns you',
  },
  sign: { fr: 'Vous', nl: 'U', de: 'Sie', en: 'You' },
  known: {
    fr: 'En ligne, ces données viennent du registre. Sur papier, écrivez-les.',
    nl: 'Online komen deze gegevens uit het register. Schrijf ze hier op.',
    de: 'Online kommen diese Angaben aus dem Register. Schreiben Sie sie hier auf.',
    en: 'Online these come from the register. On paper, write them down.',
  },
  none: { fr: 'À compléter', nl: 'Aan te vullen', de: 'Auszufüllen', en: 'To fill in' },
} as const satisfies Record<string, LocalizedText>;

type Question = PenSection['questions'][number];

/** How a question is answered with a pen: boxes to tick, boxes for characters, or lines. */
function penAnswer(field: FormField, language: Language): PenAnswer {
  const choice = (several: boolean): PenAnswer =>
    field.options
      ? { kind: 'choice', several, options: field.options.map(({ label }) => label[language]) }
      : { kind: 'lines', count: several ? 4 : 1 };
  const boxes = (groups: number[], separators: string[], prefix?: string): PenAnswer => ({
    kind: 'boxes',
    groups,
    separators,
    ...(prefix && { prefix }),
  });
  switch (field.widget) {
    case 'radios':
    case 'select':
      return choice(false);
    case 'checkboxes':
      return choice(true);
    case 'date':
      return { kind: 'date' };
    case 'amount':
      return { kind: 'amount' };
    case 'file':
      return { kind: 'enclosure' };
    case 'nationalNumber':
      return boxes([2, 2, 2, 3, 2], ['.', '.', '-', '.']);
    case 'enterpriseNumber':
      return boxes([4, 3, 3], ['.', '.']);
    case 'iban':
      return boxes([2, 4, 4, 4], [' ', ' ', ' '], 'BE');
    case 'address':
      return { kind: 'lines', count: 2 };
    case 'longText':
      return { kind: 'lines', count: 5 };
    default:
      return { kind: 'lines', count: 1 };
  }
}

/** On screen such a question says that its register is silent now; on paper that may be wrong. */
const isFromRegister = (field: FormField): boolean =>
  field.widget === 'fact' || (field.hint !== undefined && dependsOnRegister(field));

function question(field: FormField, conditional: boolean, language: Language): Question {
  const hint = isFromRegister(field) ? words.known[language] : field.hint?.[language];
  return {
    label: field.label[language].slice(0, 500),
    ...(hint && { hint }),
    ...(conditional && { condition: words.condition[language] }),
    optional: field.optional ?? false,
    answer: field.widget === 'fact' ? { kind: 'lines', count: 2 } : penAnswer(field, language),
  };
}

/** Some pages and questions only exist on screen when a register is silent, or speaks: on paper they are for everyone. */
const dependsOnRegister = ({ showIf }: FormPage | FormField): boolean =>
  JSON.stringify(showIf ?? '').includes('"facts.');

const isConditional = (asked: FormPage | FormField): boolean => asked.showIf !== undefined && !dependsOnRegister(asked);

function sections(form: FormDefinition, page: FormPage, language: Language): PenSection[] {
  if (page.stop) return [];
  const plain: Question[] = [];
  const groups: PenSection[] = [];
  for (const pointer of page.ask) {
    const field = findField(form, pointer);
    if (!field || field.widget === 'calculated') continue;
    const conditional = isConditional(page) || isConditional(field);
    if (field.widget !== 'group') plain.push(question(field, conditional, language));
    else groups.push(group(form, pointer, field, language));
  }
  const lead = dependsOnRegister(page) ? undefined : page.lead?.[language];
  const own = plain.length > 0 ? [{ title: page.title[language], ...(lead && { hint: lead }), questions: plain }] : [];
  return [...own, ...groups];
}

function group(form: FormDefinition, pointer: string, field: FormField, language: Language): PenSection {
  const questions = questionsInGroup(form, pointer).flatMap((inner) => {
    const asked = findField(form, inner);
    return asked && asked.widget !== 'calculated' ? [question(asked, isConditional(asked), language)] : [];
  });
  const hint = field.hint?.[language];
  return {
    title: field.label[language],
    ...(hint && { hint }),
    repeat: {
      blocks: Math.min(4, Math.max(2, field.maxItems ?? 3)),
      label: (field.itemLabel ?? field.label)[language],
    },
    questions:
      questions.length > 0
        ? questions
        : [{ label: words.none[language], optional: false, answer: { kind: 'lines', count: 1 } }],
  };
}

/** The blank form of a procedure in one language; pages that only exist when a register is silent are on paper for all. */
export function blankFormContent(
  definition: ProcedureDefinition,
  office: OfficeView,
  language: Language,
  today: Date,
): BlankFormInput {
  return {
    language,
    procedure: definition.about.name[language],
    authority: office.name[language],
    edition: String(definition.version),
    editionDate: brusselsDate(today),
    introduction: [definition.about.forWhom[language], definition.channels.post[language]],
    sections: definition.form.pages.flatMap((page) => sections(definition.form, page, language)),
    declaration: definition.declaration[language],
    signatories: [words.sign[language]],
    returnTo: paperContact(office, language),
  };
}
