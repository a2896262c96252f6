import type { Means } from '@gun/testing';
import { levelOfMeans, meansReaching } from './assurance';
import { html, type Markup } from './html';
import { page } from './page';
import type { Locale, Texts } from './texts/texts';
import { textsOf } from './texts/texts-of';
import { fullName, visitorsOf, type Audience, type Visitor } from './visitors';

/** What is asked of the person who signs in. */
export interface SignInQuestion {
  readonly audience: Audience;
  readonly locale: Locale;
  /** The level that the procedure asks for; 0 when any will do. */
  readonly level: number;
  /** The person already chosen, and what is wrong with the choice. */
  readonly chosen?: string;
  readonly error?: string;
}

const reaches = (level: number) => (visitor: Visitor) => visitor.means.some((means) => levelOfMeans(means) >= level);

const list = (means: readonly Means[], texts: Texts): string => means.map((one) => texts.means[one]).join(' · ');

/** Each visitor on the page has means, and each visitor with means has a purpose. */
const purposeOf = ({ id }: Visitor, texts: Texts): string =>
  (texts.purposes as Readonly<Record<string, string>>)[id] ?? ''; // wider than the type: `jeanne` has none

function choice(visitor: Visitor, index: number, question: SignInQuestion): Markup {
  const { locale, chosen } = question;
  const texts = textsOf(locale);
  const id = index === 0 ? 'first' : visitor.id;
  return html`<div class="choice">
    <input
      type="radio"
      name="persona"
      id="${id}"
      value="${visitor.id}"
      aria-describedby="${id}-hint"
      ${chosen === visitor.id && html`checked`}
    />
    <label for="${id}">${fullName(visitor)}</label>
    <p class="hint" id="${id}-hint">${purposeOf(visitor, texts)}<br />${list(visitor.means, texts)}</p>
  </div>`;
}

function meansRow(means: Means, texts: Texts, first: boolean): Markup {
  return html`<li class="row">
    <p id="${means}-hint">${texts.meansHint[means]}</p>
    <button class="btn${!first && ' alt'}" type="submit" name="means" value="${means}" aria-describedby="${means}-hint">
      ${texts.signInWith[means]}
    </button>
  </li>`;
}

function errorSummary(texts: Texts, error: string): Markup {
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>${texts.errorTitle}</h2>
    <ul>
      <li><a href="#first">${error}</a></li>
    </ul>
  </div>`;
}

function people(question: SignInQuestion): Markup {
  const texts = textsOf(question.locale);
  const visitors = visitorsOf(question.audience);
  const able = visitors.filter(reaches(question.level));
  const unable = visitors.filter((visitor) => !able.includes(visitor));
  const { error } = question;
  const describedBy = error !== undefined && html`aria-describedby="persona-error"`;
  return html`<div class="section${error !== undefined && ' bad'}">
    <fieldset ${describedBy}>
      <legend><h2>${texts.who}</h2></legend>
      ${error !== undefined && html`<p class="err" id="persona-error">${error}</p>`}
      ${able.map((visitor, index) => choice(visitor, index, question))}
      ${unable.length > 0 && html`<p class="small quiet">${texts.tooWeak(unable.map(fullName).join(', '))}</p>`}
    </fieldset>
  </div>`;
}

function means(question: SignInQuestion): Markup {
  const texts = textsOf(question.locale);
  const owned = new Set(visitorsOf(question.audience).flatMap((visitor) => visitor.means));
  const offered = meansReaching(question.level).filter((one) => owned.has(one));
  const minimum = texts.minimum(question.level);
  return html`<section class="section" aria-labelledby="how">
    <h2 id="how">${texts.how}</h2>
    ${minimum !== undefined && html`<p id="minimum">${minimum}</p>`}
    <ul class="rows">
      ${offered.map((one, index) => meansRow(one, texts, index === 0))}
    </ul>
    <button class="btn plain" type="submit" name="cancel" value="1">${texts.cancel}</button>
  </section>`;
}

const margin = ({ audience }: SignInQuestion, texts: Texts): Markup =>
  html`<aside class="margin">
    <section class="section">
      <h2>${texts.learned}</h2>
      <p>${texts.learns[audience]}</p>
    </section>
    ${
      audience === 'citizen' &&
      html`<section class="section">
        <h2>${texts.absent}</h2>
        <p>${texts.absentPeople}</p>
      </section>`
    }
  </aside>`;

/** The page on which a person of this audience is chosen, with the means that reach the level asked for. */
export function signInPage(question: SignInQuestion): string {
  const texts = textsOf(question.locale);
  const title = texts.title[question.audience];
  const content = html`<div class="head">
      ${question.error !== undefined && errorSummary(texts, question.error)}
      <h1>${title}</h1>
      <p class="lead">${texts.lead}</p>
    </div>
    <form class="col" method="post">${people(question)}${means(question)}</form>
    ${margin(question, texts)}`;
  return page(question.locale, question.error === undefined ? title : `${texts.errorPrefix}${title}`, content);
}
