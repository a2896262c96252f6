/** What the portal says, by language: the site's own sentences, then each domain's. Only messages are imported here, never a component. */
import accessesFr from '@gun/data-broker-web/messages/fr.json' with { type: 'json' };
import accessesNl from '@gun/data-broker-web/messages/nl.json' with { type: 'json' };
import accessesDe from '@gun/data-broker-web/messages/de.json' with { type: 'json' };
import accessesEn from '@gun/data-broker-web/messages/en.json' with { type: 'json' };
import dossiersFr from '@gun/dossiers-web/messages/fr.json' with { type: 'json' };
import dossiersNl from '@gun/dossiers-web/messages/nl.json' with { type: 'json' };
import dossiersDe from '@gun/dossiers-web/messages/de.json' with { type: 'json' };
import dossiersEn from '@gun/dossiers-web/messages/en.json' with { type: 'json' };
import identityFr from '@gun/identity-web/messages/fr.json' with { type: 'json' };
import identityNl from '@gun/identity-web/messages/nl.json' with { type: 'json' };
import identityDe from '@gun/identity-web/messages/de.json' with { type: 'json' };
import identityEn from '@gun/identity-web/messages/en.json' with { type: 'json' };
import notificationsFr from '@gun/notifications-web/messages/fr.json' with { type: 'json' };
import notificationsNl from '@gun/notifications-web/messages/nl.json' with { type: 'json' };
import notificationsDe from '@gun/notifications-web/messages/de.json' with { type: 'json' };
import notificationsEn from '@gun/notifications-web/messages/en.json' with { type: 'json' };
import ownDataFr from '@gun/own-data-web/messages/fr.json' with { type: 'json' };
import ownDataNl from '@gun/own-data-web/messages/nl.json' with { type: 'json' };
import ownDataDe from '@gun/own-data-web/messages/de.json' with { type: 'json' };
import ownDataEn from '@gun/own-data-web/messages/en.json' with { type: 'json' };
import proceduresFr from '@gun/procedures-web/messages/fr.json' with { type: 'json' };
import proceduresNl from '@gun/procedures-web/messages/nl.json' with { type: 'json' };
import proceduresDe from '@gun/procedures-web/messages/de.json' with { type: 'json' };
import proceduresEn from '@gun/procedures-web/messages/en.json' with { type: 'json' };
import profileFr from '@gun/profile-web/messages/fr.json' with { type: 'json' };
import profileNl from '@gun/profile-web/messages/nl.json' with { type: 'json' };
import profileDe from '@gun/profile-web/messages/de.json' with { type: 'json' };
import profileEn from '@gun/profile-web/messages/en.json' with { type: 'json' };
import trainingFr from '@gun/training-credits-web/messages/fr.json' with { type: 'json' };
import trainingNl from '@gun/training-credits-web/messages/nl.json' with { type: 'json' };
import trainingDe from '@gun/training-credits-web/messages/de.json' with { type: 'json' };
import trainingEn from '@gun/training-credits-web/messages/en.json' with { type: 'json' };
import walletFr from '@gun/wallet-web/messages/fr.json' with { type: 'json' };
import walletNl from '@gun/wallet-web/messages/nl.json' with { type: 'json' };
import walletDe from '@gun/wallet-web/messages/de.json' with { type: 'json' };
import walletEn from '@gun/wallet-web/messages/en.json' with { type: 'json' };
import { siteMessages } from '@gun/i18n';
import portalFr from '../messages/fr.json' with { type: 'json' };
import portalNl from '../messages/nl.json' with { type: 'json' };
import portalDe from '../messages/de.json' with { type: 'json' };
import portalEn from '../messages/en.json' with { type: 'json' };

export const messagesOf = {
  fr: {
    site: siteMessages.fr,
    portal: portalFr,
    accesses: accessesFr,
    dossiers: dossiersFr,
    identity: identityFr,
    notifications: notificationsFr,
    procedures: proceduresFr,
    profile: profileFr,
    ownData: ownDataFr,
    trainingCredits: trainingFr,
    wallet: walletFr,
  },
  nl: {
    site: siteMessages.nl,
    portal: portalNl,
    accesses: accessesNl,
    dossiers: dossiersNl,
    identity: identityNl,
    notifications: notificationsNl,
    procedures: proceduresNl,
    profile: profileNl,
    ownData: ownDataNl,
    trainingCredits: trainingNl,
    wallet: walletNl,
  },
  de: {
    site: siteMessages.de,
    portal: portalDe,
    accesses: accessesDe,
    dossiers: dossiersDe,
    identity: identityDe,
    notifications: notificationsDe,
    procedures: proceduresDe,
    profile: profileDe,
    ownData: ownDataDe,
    trainingCredits: trainingDe,
    wallet: walletDe,
  },
  en: {
    site: siteMessages.en,
    portal: portalEn,
    accesses: accessesEn,
    dossiers: dossiersEn,
    identity: identityEn,
    notifications: notificationsEn,
    procedures: proceduresEn,
    profile: profileEn,
    ownData: ownDataEn,
    trainingCredits: trainingEn,
    wallet: walletEn,
  },
};
