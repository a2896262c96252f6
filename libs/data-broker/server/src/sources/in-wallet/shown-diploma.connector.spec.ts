import { describe, expect, test } from '@jest/globals';
import { known } from '../source-answer';
import type { EvidenceContext } from '../evidence-connector';
import { HolderWallets, type WalletAnswer, type WalletQuestion } from './holder-wallets';
import { shownDiploma } from './shown-diploma.connector';

const link = 'openid4vp://?request_uri=https://gun.example/requests/1';
const claims = {
  ...{ family_name: 'Example', given_name: 'Hélène', achievement_title: 'Mastère', level_of_learning_experience: '7' },
  ...{ date_of_issuance: '2019-07-04', issuing_authority: 'Université Modèle' },
};
const proof = { digest: 'digest', signature: 'header..signature', signedAt: '2026-11-30T09:00:00.000Z' };
const shown: WalletAnswer = { state: 'shown', claims, proof, issuer: 'Université Modèle', trustList: 'a-country' };

/** The question of a dossier of Hélène Example, to a wallet that answers so. */
function asking(answer: WalletAnswer, fields = shownDiploma.type.fields.map(({ key }) => key)) {
  const asked: WalletQuestion[] = [];
  const wallets = new HolderWallets();
  wallets.open({
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(`${link}${asked.length}`);
    },
    answerTo: () => Promise.resolve(answer),
  });
  const person = () => Promise.resolve(known({ givenName: 'Helene', surname: 'EXAMPLE' }));
  return { asked, context: { wallets, fields, person } as unknown as EvidenceContext }; // it reads nothing else
}
const collects = (answer: WalletAnswer, fields?: string[]) =>
  shownDiploma.collect?.(asking(answer, fields).context, link);

test('a wallet is asked in the name of the office, and the link is where its holder looks', async () => {
  const { asked, context } = asking({ state: 'asked' });
  expect(await shownDiploma.ask(context)).toEqual({ state: 'deferred', location: `${link}1` });
  expect(asked).toMatchObject([{ party: 'french-community-recognition', purpose: 'recognition' }]);
});

test('what was shown is read in our words, with whoever vouches for it and on which list', async () => {
  expect(await collects(shown)).toEqual({
    ...{ state: 'known', proof, issuedAt: proof.signedAt, issuer: 'Université Modèle', trustList: 'a-country' },
    values: { title: 'Mastère', institution: 'Université Modèle', awardedOn: '2019-07-04', level: 7 },
  });
});

test('nothing is handed over that may not be asked', async () => {
  expect(await collects(shown, ['title'])).toMatchObject({ values: { title: 'Mastère' } });
});

test('nobody has shown anything yet: the same link waits; a link that is over is made anew', async () => {
  expect(await collects({ state: 'asked' })).toEqual({ state: 'deferred', location: link });
  expect(await collects({ state: 'over' })).toEqual({ state: 'deferred', location: `${link}1` });
});

describe('is not believed', () => {
  test('when the wallet showed what does not hold', async () => {
    expect(await collects({ state: 'failed' })).toEqual({ state: 'failed', failure: 'badSignature' });
  });

  test.each([{ given_name: 'Marie' }, { family_name: 'Other' }, { family_name: '' }])(
    'under another name: %o',
    async (name) => {
      const other: WalletAnswer = { ...shown, claims: { ...claims, ...name } };
      expect(await collects(other)).toEqual({ state: 'failed', failure: 'foreignSubject' });
    },
  );

  test('with a level that is none', async () => {
    const odd: WalletAnswer = { ...shown, claims: { ...claims, level_of_learning_experience: '9' } };
    expect(await collects(odd)).toEqual({ state: 'failed', failure: 'nonsense' });
  });
});
