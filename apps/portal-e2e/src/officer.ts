/** A civil servant with a browser of their own, at the back office. */
import { staff, type StaffId } from '@gun/testing';
import { expect, type Locator, type Page } from '@playwright/test';
import { counter } from './counter';
import { staffSignIn } from './sign-in-steps';

const words = {
  fr: {
    signIn: 'Se connecter avec le compte professionnel',
    claim: /^Prendre ce dossier/,
    correction: /^Demander une correction/,
    sendCorrection: 'Envoyer la demande',
    decide: /^Préparer la décision/,
    send: /^Prendre la décision/,
    confirm: 'Oui, prendre la décision',
    handOver: /^Confirmer et transmettre/,
    facts: 'Faits constatés, avec source et date',
    reason: 'Motif 1',
    insert: /^Insérer/,
    notFound: 'Ce dossier n’existe pas ou ne vous est pas accessible',
  },
  nl: {
    signIn: 'Aanmelden met de professionele account',
    claim: /^Dit dossier nemen/,
    correction: /^Verbetering vragen/,
    sendCorrection: 'De vraag verzenden',
    decide: /^De beslissing voorbereiden/,
    send: /^De beslissing nemen/,
    confirm: 'Ja, de beslissing nemen',
    handOver: /^Bevestigen en doorgeven/,
    facts: 'Vastgestelde feiten, met bron en datum',
    reason: 'Reden 1',
    insert: /^Invoegen/,
    notFound: 'Dit dossier bestaat niet of is niet voor u toegankelijk',
  },
  de: {
    signIn: 'Mit dem Dienstkonto anmelden',
    claim: /^Dieses Dossier übernehmen/,
    correction: /^Berichtigung verlangen/,
    sendCorrection: 'Die Anfrage senden',
    decide: /^Die Entscheidung vorbereiten/,
    send: /^Die Entscheidung treffen/,
    confirm: 'Ja, die Entscheidung treffen',
    handOver: /^Bestätigen und weitergeben/,
    facts: 'Festgestellte Tatsachen, mit Quelle und Datum',
    reason: 'Grund 1',
    insert: /^Einfügen/,
    notFound: 'Dieses Dossier gibt es nicht oder es ist Ihnen nicht zugänglich',
  },
} as const;

export class Officer {
  private readonly words: (typeof words)[keyof typeof words];
  private readonly language: keyof typeof words;

  constructor(
    readonly id: StaffId,
    readonly page: Page,
  ) {
    this.language = staff[id].language;
    this.words = words[this.language];
  }

  get name(): string {
    return `${staff[this.id].givenName} ${staff[this.id].surname}`;
  }

  async signsIn() {
    await this.page.goto(`${counter.backoffice}/${this.language}`);
    await this.page.getByRole('button', { name: this.words.signIn }).click();
    await staffSignIn(this.page, this.id);
    await this.page.waitForURL('**/queue/open');
  }

  /** What a colleague handles opens for a reason, which the citizen reads. */
  async opensFor(reason: string) {
    await this.page.getByLabel('Motif').fill(reason);
    await this.page.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  }

  async opensDossier(dossierId: string, view = '') {
    await this.page.goto(`${counter.backoffice}/${this.language}/dossiers/${dossierId}${view}`);
  }

  /** What a dossier of another office says, and one that does not exist. */
  async seesNoSuchDossier() {
    await expect(this.page.getByText(this.words.notFound)).toBeVisible();
  }

  /** The line of a dossier in the queue that is open. */
  lineOf(reference: string): Locator {
    return this.page.getByRole('row').filter({ hasText: reference });
  }

  async claims() {
    await this.page.getByRole('button', { name: this.words.claim }).click();
    await expect(this.page.getByRole('button', { name: this.words.claim })).toBeHidden();
  }

  /** Names one answer, says what is wrong with it and sends the request. */
  async asksCorrection(question: string, remark: string) {
    await this.page.getByRole('link', { name: this.words.correction }).first().click();
    await this.page.getByRole('checkbox', { name: question }).check();
    await this.page.getByRole('textbox', { name: question }).fill(remark);
    await this.page.getByRole('button', { name: this.words.sendCorrection }).click();
    await this.page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/);
  }

  async decides({ decision, facts, reason }: { decision: string | RegExp; facts: string; reason: string | RegExp }) {
    await this.choosesDecision(decision);
    await this.page.getByRole('textbox', { name: this.words.facts }).fill(facts);
    await this.page.getByRole('button', { name: this.words.insert }).filter({ hasText: reason }).click();
    const yes = this.page.getByRole('dialog').getByRole('button', { name: this.words.confirm });
    // nobody types that fast: a press right after another one is taken for a double click, and is repeated
    await expect(async () => {
      await this.takesDecision();
      await expect(yes).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await yes.click();
    await this.page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/);
  }

  /** On the page of the decision, which is opened from the dossier unless it is open already. */
  async choosesDecision(decision: string | RegExp) {
    const radio = this.page.getByRole('radio', { name: decision });
    const link = this.page.getByRole('link', { name: this.words.decide });
    await expect(radio.or(link).first()).toBeVisible();
    if (await link.first().isVisible()) await link.first().click();
    await radio.check();
  }

  /** Presses the button that ends the page; what is complete is confirmed in a dialogue. */
  async takesDecision() {
    await this.page.getByRole('button', { name: this.words.send }).click();
  }

  async handsOver() {
    await this.page.getByRole('link', { name: this.words.handOver }).first().click();
    await this.page.getByRole('button', { name: this.words.handOver }).click();
    await this.page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/);
  }
}
