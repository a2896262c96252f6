/**
 * Days on which a period may not end: the ten legal holidays (act of 4 January 1974), and the extra days on which an
 * entity's counters stay closed. The latter move promises of service; they move a statutory date only where the text
 * says so. The day by which an employer replaces a holiday that falls on a Sunday is no holiday here.
 */
import { addDays, calendarDate, type LocalizedText } from '@gun/kernel';

/** A day on which counters are closed, and by whose rule. */
export interface Holiday {
  readonly date: string;
  readonly kind: 'legal' | 'entity' | 'bridge';
  readonly name: LocalizedText;
}

/** What deadline arithmetic needs to know of a calendar. */
export interface DeadlineCalendar {
  isHoliday(date: string): boolean;
}

const named = (fr: string, nl: string, de: string, en: string): LocalizedText => ({ fr, nl, de, en });

/** Days counted from Easter Sunday. */
const movable = [
  { after: 1, name: named('Lundi de Pâques', 'Paasmaandag', 'Ostermontag', 'Easter Monday') },
  { after: 39, name: named('Ascension', 'Onze-Lieve-Heer-Hemelvaart', 'Christi Himmelfahrt', 'Ascension Day') },
  { after: 50, name: named('Lundi de Pentecôte', 'Pinkstermaandag', 'Pfingstmontag', 'Whit Monday') },
];

/** `MM-dd` of each year. */
const fixed = [
  { day: '01-01', name: named('Nouvel An', 'Nieuwjaar', 'Neujahr', 'New Year’s Day') },
  { day: '05-01', name: named('Fête du Travail', 'Dag van de Arbeid', 'Tag der Arbeit', 'Labour Day') },
  { day: '07-21', name: named('Fête nationale', 'Nationale feestdag', 'Nationalfeiertag', 'National Day') },
  { day: '08-15', name: named('Assomption', 'Onze-Lieve-Vrouw-Hemelvaart', 'Mariä Himmelfahrt', 'Assumption Day') },
  { day: '11-01', name: named('Toussaint', 'Allerheiligen', 'Allerheiligen', 'All Saints’ Day') },
  { day: '11-11', name: named('Armistice', 'Wapenstilstand', 'Waffenstillstand', 'Armistice Day') },
  { day: '12-25', name: named('Noël', 'Kerstmis', 'Weihnachten', 'Christmas Day') },
];

const allSouls = { day: '11-02', name: named('Jour des Morts', 'Allerzielen', 'Allerseelen', 'All Souls’ Day') };
const kingsDay = { day: '11-15', name: named('Fête du Roi', 'Koningsdag', 'Königsfest', 'King’s Feast') };
const afterChristmas = {
  day: '12-26',
  name: named('Lendemain de Noël', 'Tweede kerstdag', 'Zweiter Weihnachtstag', 'Day after Christmas'),
};
const frenchCommunityDay = {
  day: '09-27',
  name: named(
    'Fête de la Communauté française',
    'Feest van de Franse Gemeenschap',
    'Fest der Französischen Gemeinschaft',
    'Day of the French Community',
  ),
};

/** Yearly closing days of civil servants, by entity. A bridge day is decided by circular each year, and is not foreseen. */
const entityDays = {
  federal: [allSouls, kingsDay, afterChristmas],
  walloonRegion: [frenchCommunityDay, allSouls, kingsDay, afterChristmas],
} as const;

/** The entities whose closing days are known. */
export type ClosingEntity = keyof typeof entityDays;

/** Easter Sunday of a year of the Gregorian calendar (method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return calendarDate(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The ten legal holidays of a year, in order. */
export function legalHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    ...fixed.map(({ day, name }) => ({ date: `${year}-${day}`, kind: 'legal' as const, name })), // const: keeps the literal
    ...movable.map(({ after, name }) => ({ date: addDays(easter, after), kind: 'legal' as const, name })), // const: same
  ].sort((a, b) => a.date.localeCompare(b.date));
}

/** The days of a year on which an entity's counters are closed: legal holidays and its own days, in order. */
export function closingDays(entity: ClosingEntity, year: number): Holiday[] {
  const own = entityDays[entity].map(({ day, name }) => ({ date: `${year}-${day}`, kind: 'entity' as const, name })); // const: keeps the literal
  return [...legalHolidays(year), ...own].sort((a, b) => a.date.localeCompare(b.date));
}

function calendarFrom(holidaysOf: (year: number) => Holiday[]): DeadlineCalendar {
  const years = new Map<number, ReadonlySet<string>>();
  return {
    isHoliday(date) {
      const year = Number(date.slice(0, 4));
      const known = years.get(year) ?? new Set(holidaysOf(year).map((holiday) => holiday.date));
      years.set(year, known);
      return known.has(date);
    },
  };
}

/** The calendar of statutory periods: legal holidays only. */
export const legalCalendar: DeadlineCalendar = calendarFrom(legalHolidays);

/** The calendar of an entity, for its promises of service and for texts that equate its days with holidays. */
export const entityCalendar = (entity: ClosingEntity): DeadlineCalendar =>
  calendarFrom((year) => closingDays(entity, year));
