/**
 * The texts of law on which sources are asked, as people read them. Authorisations, evidence and lines of the access log
 * cite the English one, so that what was written once stays what it was.
 */
import { inEveryLanguage, type LocalizedText } from '@gun/kernel';

const text = (en: string, fr: string, nl: string, de: string): LocalizedText => ({ fr, nl, de, en });

const legalTexts: readonly LocalizedText[] = [
  text(
    'Act of 8 August 1983 on the National Register, art. 5',
    'Loi du 8 août 1983 organisant un Registre national, art. 5',
    'Wet van 8 augustus 1983 tot regeling van een Rijksregister, art. 5',
    'Gesetz vom 8. August 1983 zur Organisation eines Nationalregisters, Art. 5',
  ),
  text(
    'Act of 19 July 1991 on the population registers, art. 5',
    'Loi du 19 juillet 1991 relative aux registres de la population, art. 5',
    'Wet van 19 juli 1991 betreffende de bevolkingsregisters, art. 5',
    'Gesetz vom 19. Juli 1991 über die Bevölkerungsregister, Art. 5',
  ),
  text(
    'Act of 5 May 2014 on collecting data once, art. 3, for the municipal by-law on terraces',
    'Loi du 5 mai 2014 sur la collecte unique des données, art. 3, pour le règlement communal sur les terrasses',
    'Wet van 5 mei 2014 over de unieke gegevensinzameling, art. 3, voor het gemeentelijk terrasreglement',
    'Gesetz vom 5. Mai 2014 über die einmalige Datenerfassung, Art. 3, für die Gemeindeordnung über Terrassen',
  ),
  text(
    'Act of 18 July 2017 on electronic identification',
    'Loi du 18 juillet 2017 relative à l’identification électronique',
    'Wet van 18 juli 2017 inzake elektronische identificatie',
    'Gesetz vom 18. Juli 2017 über die elektronische Identifizierung',
  ),
  text(
    'Code of criminal procedure, art. 595 and 596',
    'Code d’instruction criminelle, art. 595 et 596',
    'Wetboek van Strafvordering, art. 595 en 596',
    'Strafprozessgesetzbuch, Art. 595 und 596',
  ),
  text(
    'Code of economic law, book III (enterprise counters)',
    'Code de droit économique, livre III (guichets d’entreprises)',
    'Wetboek van economisch recht, boek III (ondernemingsloketten)',
    'Wirtschaftsgesetzbuch, Buch III (Unternehmensschalter)',
  ),
  text(
    'Code of economic law, book III, title 2 (Crossroads Bank for Enterprises)',
    'Code de droit économique, livre III, titre 2 (Banque-Carrefour des Entreprises)',
    'Wetboek van economisch recht, boek III, titel 2 (Kruispuntbank van Ondernemingen)',
    'Wirtschaftsgesetzbuch, Buch III, Titel 2 (Zentrale Datenbank der Unternehmen)',
  ),
  text(
    'Decree of the French Community of 7 November 1983 on study grants, art. 1 and 4',
    'Décret de la Communauté française du 7 novembre 1983 sur les allocations d’études, art. 1 et 4',
    'Decreet van de Franse Gemeenschap van 7 november 1983 over de studietoelagen, art. 1 en 4',
    'Dekret der Französischen Gemeinschaft vom 7. November 1983 über Studienbeihilfen, Art. 1 und 4',
  ),
  text(
    'GDPR, art. 12 (who asks is identified)',
    'RGPD, art. 12 (la personne qui demande est identifiée)',
    'AVG, art. 12 (wie vraagt, wordt geïdentificeerd)',
    'DSGVO, Art. 12 (wer fragt, wird identifiziert)',
  ),
  text(
    'GDPR, art. 15 (a person reads their own data)',
    'RGPD, art. 15 (une personne lit ses propres données)',
    'AVG, art. 15 (iemand leest de eigen gegevens)',
    'DSGVO, Art. 15 (eine Person liest ihre eigenen Daten)',
  ),
  text(
    'GDPR, art. 16 (a person has wrong data put right)',
    'RGPD, art. 16 (une personne fait corriger une donnée fausse)',
    'AVG, art. 16 (iemand laat een fout gegeven verbeteren)',
    'DSGVO, Art. 16 (eine Person lässt falsche Daten berichtigen)',
  ),
  text(
    'Income Tax Code 1992, art. 305 to 308',
    'Code des impôts sur les revenus 1992, art. 305 à 308',
    'Wetboek van de inkomstenbelastingen 1992, art. 305 tot 308',
    'Einkommensteuergesetzbuch 1992, Art. 305 bis 308',
  ),
  text(
    'Ministerial decree of 7 May 1999 on the parking card for persons with disabilities, art. 1',
    'Arrêté ministériel du 7 mai 1999 sur la carte de stationnement pour personnes handicapées, art. 1',
    'Ministerieel besluit van 7 mei 1999 over de parkeerkaart voor personen met een handicap, art. 1',
    'Ministerieller Erlass vom 7. Mai 1999 über die Parkkarte für Menschen mit Behinderung, Art. 1',
  ),
  text(
    'Ministerial decree of 9 January 2007 on municipal parking cards',
    'Arrêté ministériel du 9 janvier 2007 concernant la carte communale de stationnement',
    'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart',
    'Ministerieller Erlass vom 9. Januar 2007 über die kommunale Parkkarte',
  ),
  text(
    'Old Civil Code, art. 373 to 376 (parents), 405 (guardians) and 488/1 (administrators)',
    'Ancien Code civil, art. 373 à 376 (parents), 405 (tuteurs) et 488/1 (administrateurs)',
    'Oud Burgerlijk Wetboek, art. 373 tot 376 (ouders), 405 (voogden) en 488/1 (bewindvoerders)',
    'Altes Zivilgesetzbuch, Art. 373 bis 376 (Eltern), 405 (Vormunde) und 488/1 (Verwalter)',
  ),
  text(
    'Old Civil Code, art. 6 and 44',
    'Ancien Code civil, art. 6 et 44',
    'Oud Burgerlijk Wetboek, art. 6 en 44',
    'Altes Zivilgesetzbuch, Art. 6 und 44',
  ),
  text(
    'Flemish governance decree of 7 December 2018, for proof of a diploma',
    'Décret flamand de gouvernance du 7 décembre 2018, pour une preuve de diplôme',
    'Bestuursdecreet van 7 december 2018, voor een bewijs van diploma',
    'Flämisches Verwaltungsdekret vom 7. Dezember 2018, für den Nachweis eines Diploms',
  ),
  text(
    'Regulation (EU) 910/2014, art. 5a (person identification data)',
    'Règlement (UE) 910/2014, art. 5 bis (données d’identification personnelle)',
    'Verordening (EU) 910/2014, art. 5 bis (persoonsidentificatiegegevens)',
    'Verordnung (EU) 910/2014, Art. 5a (Personenidentifizierungsdaten)',
  ),
  text(
    'Regulation (EU) 910/2014, art. 45e and 45f (electronic attestations of attributes)',
    'Règlement (UE) 910/2014, art. 45 sexies et 45 septies (attestations électroniques d’attributs)',
    'Verordening (EU) 910/2014, art. 45 sexies en 45 septies (elektronische attesteringen van attributen)',
    'Verordnung (EU) 910/2014, Art. 45e und 45f (elektronische Attributsbescheinigungen)',
  ),
  text(
    'Regulation (EU) 2018/1724, art. 14, for the procedure T3 of its annex II',
    'Règlement (UE) 2018/1724, art. 14, pour la procédure T3 de son annexe II',
    'Verordening (EU) 2018/1724, art. 14, voor procedure T3 van bijlage II',
    'Verordnung (EU) 2018/1724, Art. 14, für das Verfahren T3 in Anhang II',
  ),
  text(
    'Act of 3 October 2022, art. 50 and following',
    'Loi du 3 octobre 2022, art. 50 et suivants',
    'Wet van 3 oktober 2022, art. 50 en volgende',
    'Gesetz vom 3. Oktober 2022, Art. 50 ff.',
  ),
  text(
    'Flemish decree of 12 October 2018',
    'Décret flamand du 12 octobre 2018',
    'Vlaams decreet van 12 oktober 2018',
    'Flämisches Dekret vom 12. Oktober 2018',
  ),
  text(
    'Recovery act of 22 January 1985, chapter III, section 6',
    'Loi de redressement du 22 janvier 1985, chapitre III, section 6',
    'Herstelwet van 22 januari 1985, hoofdstuk III, afdeling 6',
    'Sanierungsgesetz vom 22. Januar 1985, Kapitel III, Abschnitt 6',
  ),
  text(
    'Royal decree of 23 March 1998 on the driving licence, art. 49',
    'Arrêté royal du 23 mars 1998 relatif au permis de conduire, art. 49',
    'Koninklijk besluit van 23 maart 1998 betreffende het rijbewijs, art. 49',
    'Königlicher Erlass vom 23. März 1998 über den Führerschein, Art. 49',
  ),
  text(
    'Royal decree of 2 October 1937 on the statute of civil servants, art. 16',
    'Arrêté royal du 2 octobre 1937 portant le statut des agents de l’État, art. 16',
    'Koninklijk besluit van 2 oktober 1937 houdende het statuut van het rijkspersoneel, art. 16',
    'Königlicher Erlass vom 2. Oktober 1937 über das Statut der Staatsbediensteten, Art. 16',
  ),
  text(
    'Act of 10 April 2014 on court experts and sworn translators, art. 20',
    'Loi du 10 avril 2014 sur les experts judiciaires et les traducteurs jurés, art. 20',
    'Wet van 10 april 2014 over gerechtsdeskundigen en beëdigde vertalers, art. 20',
    'Gesetz vom 10. April 2014 über Gerichtssachverständige und vereidigte Übersetzer, Art. 20',
  ),
  text(
    'GDPR, art. 6(1)(b) (steps before a contract)',
    'RGPD, art. 6, § 1, b) (mesures avant un contrat)',
    'AVG, art. 6, lid 1, b) (stappen vóór een overeenkomst)',
    'DSGVO, Art. 6 Abs. 1 Buchst. b (Schritte vor einem Vertrag)',
  ),
];

/** A citation in four languages; one that an installation wrote itself stays as it is. */
export const legalText = (citation: string): LocalizedText =>
  legalTexts.find(({ en }) => en === citation) ?? inEveryLanguage(citation);
