import { languages, registerNames } from '@gun/kernel';
import { expect, test } from '@jest/globals';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

const messages = { fr, nl, de, en };

test.each(languages)('a register is called in the access log (%s) as everywhere else', (language) => {
  const { nationalRegister, enterpriseRegister } = messages[language].source;
  expect({ nationalRegister, enterpriseRegister }).toEqual({
    nationalRegister: registerNames.nationalRegister[language],
    enterpriseRegister: registerNames.enterpriseRegister[language],
  });
});
