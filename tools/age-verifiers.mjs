// The independent verifiers of age that people may choose from: a list, as data. On this machine there is one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export function writeAgeVerifiers(file, url) {
  const name = {
    fr: 'Vérificateur d’âge indépendant (essai)',
    nl: 'Onafhankelijke leeftijdscontroleur (proef)',
    de: 'Unabhängiger Altersprüfer (Versuch)',
    en: 'Independent age verifier (trial)',
  };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify([{ name, url }], null, 2));
}
