/** What the back office says, by language: the site's sentences, its own, then each domain's. */
import deskDe from '@gun/dossiers-desk/messages/de.json' with { type: 'json' };
import deskEn from '@gun/dossiers-desk/messages/en.json' with { type: 'json' };
import deskFr from '@gun/dossiers-desk/messages/fr.json' with { type: 'json' };
import deskNl from '@gun/dossiers-desk/messages/nl.json' with { type: 'json' };
import { siteMessages } from '@gun/i18n';
import proceduresDe from '@gun/procedures-web/messages/de.json' with { type: 'json' };
import proceduresEn from '@gun/procedures-web/messages/en.json' with { type: 'json' };
import proceduresFr from '@gun/procedures-web/messages/fr.json' with { type: 'json' };
import proceduresNl from '@gun/procedures-web/messages/nl.json' with { type: 'json' };
import walletDe from '@gun/wallet-desk/messages/de.json' with { type: 'json' };
import walletEn from '@gun/wallet-desk/messages/en.json' with { type: 'json' };
import walletFr from '@gun/wallet-desk/messages/fr.json' with { type: 'json' };
import walletNl from '@gun/wallet-desk/messages/nl.json' with { type: 'json' };
import de from '../messages/de.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import nl from '../messages/nl.json' with { type: 'json' };

export const messagesOf = {
  fr: { site: siteMessages.fr, backoffice: fr, dossiersDesk: deskFr, procedures: proceduresFr, walletDesk: walletFr },
  nl: { site: siteMessages.nl, backoffice: nl, dossiersDesk: deskNl, procedures: proceduresNl, walletDesk: walletNl },
  de: { site: siteMessages.de, backoffice: de, dossiersDesk: deskDe, procedures: proceduresDe, walletDesk: walletDe },
  en: { site: siteMessages.en, backoffice: en, dossiersDesk: deskEn, procedures: proceduresEn, walletDesk: walletEn },
};
