import type { Texts } from './texts';

export const en: Texts = {
  localeName: 'English',
  languages: 'Language',
  skip: 'Skip to content',
  brand: ['Identity simulator', 'plays the federal authentication service'],
  notice: 'This is a simulator. All these people are invented, and no code is asked.',
  title: { citizen: 'Who are you?', staff: 'Which civil servant are you?' },
  lead: 'Choose a person, then how you identify yourself. You then return to the page you left.',
  who: 'Choose a person',
  how: 'Identify yourself',
  minimum: (level) =>
    level > 450
      ? 'This procedure asks for the identity card.'
      : level > 400
        ? 'This procedure asks for itsme or the identity card.'
        : level > 300
          ? 'For this procedure, a code by text message is not enough.'
          : undefined,
  means: {
    eid: 'identity card',
    itsme: 'itsme',
    totp: 'code by app',
    sms: 'code by text message',
  },
  signInWith: {
    eid: 'Continue with the card',
    itsme: 'Continue with itsme',
    totp: 'Continue with the app',
    sms: 'Continue by text message',
  },
  meansHint: {
    eid: 'Identity card and PIN: level 500, high.',
    itsme: 'With the itsme app: level 450, high.',
    totp: 'Code from an authenticator app: level 400, substantial.',
    sms: 'Code by text message: level 300, low.',
  },
  purposes: {
    camille: 'Moves from Jambes to Namur with her two children.',
    bram: 'Runs Koffiebar Voorbeeld in Ghent and asks for a terrace.',
    noa: 'Daughter of Camille, turns 18 on 15 December 2026.',
    greta: 'Speaks German and runs Beispiel Bau in Eupen.',
    sarah: 'Accountant in Mechelen, acts for other enterprises.',
    paul: 'Protected person: Louise looks after his property.',
    yanis: 'Neighbour of Jeanne, acts for her with a mandate.',
    louise: 'Administrator of Paul’s property, appointed by the court.',
    sofie: 'Population office of Namur: handles dossiers.',
    simon: 'Population office of Namur: second signature.',
    stijn: 'Public space of Ghent: handles terrace applications.',
    samira: 'Study grants of the French Community: decides on applications.',
    saskia: 'Data protection: reads the access log.',
    samuel: 'Public space of Namur: decides on resident permits and terraces.',
    severine: 'Urban planning of Namur: decides on planning permits.',
    sandrine: 'Equivalences of the French Community: recognises foreign diplomas.',
    solange: 'Diplomas of the French Community: issues statements.',
    sven: 'Flemish diplomas: handles what the database does not hold.',
    sabine: 'FPS Finance: examines answers to the simplified return.',
    steffen: 'Enterprise counters: registers new activities.',
    simone: 'Sickness funds: issues the European health insurance card.',
    silke: 'Data protection: answers people who contest an access.',
    sebastien: 'FPS Mobility: corrects what the vehicle register has wrong.',
    sonja: 'FPS Social Security: corrects the recognition of a disability.',
    sylvie: 'French Community: corrects an enrolment at a school.',
  },
  tooWeak: (names) => `Without means strong enough for this procedure: ${names}.`,
  cancel: 'Cancel and return to the counter',
  learned: 'What the counter learns',
  learns: {
    citizen: 'Name, first name, language and national number. No password.',
    staff: 'Name, first name, language, role and office. No password.',
  },
  absent: 'Who is not in the list',
  absentPeople: 'Lou and Jeanne have no digital means. Somebody acts for them, or they use paper.',
  errorTitle: 'Error',
  errorPrefix: 'Error: ',
  choosePerson: 'Choose a person first',
  lacksMeans: (name, means, others) => `${name} does not have this: ${means}. Possible: ${others}`,
  expiredTitle: 'This request to sign in has expired',
  expired: 'Go back to the counter and sign in again.',
  signedOut: 'You are signed out',
  leaving: 'You are leaving the identity simulator',
  continue: 'Continue',
};
