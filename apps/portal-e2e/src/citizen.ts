/** A citizen with a browser of their own: the verbs in which the journeys of the portal are told. */
import { personas, type Means, type PersonaId } from '@gun/testing';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { counter } from './counter';
import { signIn } from './sign-in-steps';
import { words, type Language } from './words';

type SignInMeans = Exclude<Means, 'sms'>;

export class Citizen {
  constructor(
    readonly id: PersonaId,
    readonly page: Page,
    private language: Language = personas[id].language,
  ) {}

  readonly portal = counter.portal;
  readonly backoffice = counter.backoffice;

  private get words() {
    return words[this.language];
  }

  get name(): string {
    return `${personas[this.id].givenName} ${personas[this.id].surname}`;
  }

  /** From the choice of means, where every personal page begins for somebody who is not signed in. */
  async signsIn(means: SignInMeans = 'itsme') {
    await this.press(this.words[means]);
    await this.identifies(means);
  }

  /** On the page of the eID. */
  async identifies(means: SignInMeans = 'itsme') {
    await signIn(this.page, this.id, means);
  }

  /** In another tab: the session ends where it is kept, and this tab is not told. */
  async signsOutElsewhere() {
    const tab = await this.page.context().newPage();
    await tab.goto(`/${this.language}/dossiers`);
    await tab.getByRole('button', { name: this.words.signOut }).click();
    await tab.waitForURL(`**/${this.language}`);
    await tab.close();
  }

  async opens(path: string) {
    await this.page.goto(`/${this.language}${path}`);
  }

  /** The same page in another language, by the links of its header. */
  async reads(language: Language) {
    await this.page.locator(`a[hreflang="${language}"]`).first().click();
    await this.page.waitForURL(`**/${language}/**`);
    this.language = language;
  }

  async follows(link: string) {
    await this.page.getByRole('link', { name: link }).first().click();
  }

  /** A page of the main menu, which marks where one is. */
  async goesTo(place: string) {
    const link = this.page.getByRole('navigation').getByRole('link', { name: place }).first();
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  async press(button: string | RegExp) {
    await this.page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  /** Opens the public page of a procedure, begins there and signs in when asked. */
  async starts(procedure: string, means: SignInMeans = 'itsme') {
    await this.opens(`/procedures/${procedure}`);
    await this.page.getByRole('link', { name: this.words.start }).click();
    await this.signsIn(means);
  }

  /** Back to the page before, by the link at the top. */
  async goesBack() {
    const before = this.page.url();
    await this.follows(this.words.back);
    await expect.poll(() => this.page.url()).not.toBe(before);
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title });
  }

  /** One page of a draft, begun now if there is none. */
  async opensForm(procedure: string, pageId: string) {
    await this.starts(procedure);
    await this.comesToForm();
    await this.opens(`/dossiers/${this.dossierId}/form/${pageId}`);
  }

  /** After a start: the first question, or the draft that is offered. */
  async comesToForm() {
    const resume = this.page.getByRole('link', { name: this.words.resume });
    const form = this.page.getByRole('button', { name: this.words.continue, exact: true });
    await expect(resume.or(form)).toBeVisible();
    if (await resume.isVisible()) await resume.click();
    await this.page.waitForURL(/\/form\/(?!next-question)/);
  }

  question(text: string): Locator {
    return this.page.getByRole('group', { name: text });
  }

  /** Ticks one option of a question, or several. */
  async answers(question: string, ...options: (string | RegExp)[]) {
    for (const option of options) await this.question(question).getByLabel(option, { exact: true }).check();
  }

  async fills(label: string, text: string) {
    await this.page.getByRole('textbox', { name: label }).fill(text);
  }

  /** Types the beginning and chooses from the suggestions. */
  async picks(label: string, typed: string, suggestion: string | RegExp) {
    const box = this.page.getByRole('combobox', { name: label });
    await box.fill(typed);
    await this.page.getByRole('option', { name: suggestion }).first().click();
  }

  /** A day, `yyyy-mm-dd`, in the three boxes of a date. */
  async dates(question: string, day: string) {
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    const boxes = this.question(question);
    await boxes.getByLabel(this.words.day).fill(dayOfMonth);
    await boxes.getByLabel(this.words.month).fill(month);
    await boxes.getByLabel(this.words.year).fill(year);
  }

  /** Goes on to the next page, which must be another one. */
  async continues() {
    const before = this.page.url();
    await this.press(this.words.continue);
    await expect.poll(() => this.page.url()).not.toBe(before);
  }

  async seesSaved() {
    await expect(this.page.getByText(this.words.saved)).toBeVisible();
  }

  async declaresAndSubmits(button: string = this.words.submit) {
    await this.page.getByRole('checkbox', { name: this.words.declare }).check();
    await this.press(button);
    await expect(this.page.getByRole('heading', { level: 1, name: this.words.sent })).toBeVisible();
  }

  async downloads(button: string | RegExp): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.press(button);
    return download;
  }

  sees(text: string | RegExp): Promise<void> {
    return expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** On whose behalf, in the band that stands on every page. */
  /** In the bar that stands on every page; a page may say it once more. */
  async seesActingFor(party: string) {
    await expect(this.page.getByText(`${this.words.actingFor} ${party}`).first()).toBeVisible();
  }

  /** The reference that people read over the phone. */
  async reference(): Promise<string> {
    const text = await this.page
      .getByText(/GUN-\w{4}-\w{4}/)
      .first()
      .innerText();
    return /GUN-\w{4}-\w{4}/.exec(text)?.[0] ?? '';
  }

  /** The number of the dossier that the page is about. */
  get dossierId(): string {
    return /\/dossiers\/([0-9a-f-]{36})/.exec(this.page.url())?.[1] ?? '';
  }
}
