/** One way in which we differ on purpose from GOV.UK Frontend, as a change to the outline it expects. */
export interface Deviation {
  components: readonly string[];
  reason: string;
  change: (outline: string) => string;
}

const saysInvalid = (line: string) => line.replace(/( #\S+)$/, ' aria-invalid=true$1');

/** Changes each line that begins with one of the roles. */
const eachControl = (outline: string, change: (line: string) => string, which: RegExp) =>
  outline
    .split('\n')
    .map((line) => (which.test(line) ? change(line) : line))
    .join('\n');

export const deviations: readonly Deviation[] = [
  {
    components: ['input', 'textarea', 'character-count', 'select', 'file-upload'],
    reason: 'a control with an error says so itself (aria-invalid), not only through the text beside it',
    change: (outline) => eachControl(outline, saysInvalid, /^(textbox|textarea|combobox|input) .*\(.*Error: .*\)/),
  },
  {
    components: ['date-input'],
    reason: 'the boxes of a wrong date say so themselves (aria-invalid)',
    change: (outline) => (outline.includes('"Error: ') ? eachControl(outline, saysInvalid, /^textbox /) : outline),
  },
  {
    components: ['date-input'],
    reason: 'the names of the boxes carry the id of the date, so that a page can ask for two dates',
    change: (outline) => outline.replace(/ name=(day|month|year)( .*?)( #(\S+)-\1)$/gm, ' name=$4-$1$2$3'),
  },
  {
    components: ['character-count'],
    reason: 'the count is announced politely once little is left; GOV.UK adds the same region by script',
    change: (outline) => `${outline}\nstatus`,
  },
  {
    components: ['button', 'input', 'file-upload'],
    reason: 'nothing is ever disabled: a press is answered with what is missing',
    change: (outline) => outline.replace(/(["”)]) disabled\b/g, '$1'),
  },
  {
    components: ['button'],
    reason: 'a link that looks like a button stays a link: that is how it behaves without a script',
    change: (outline) => outline.replace(/^button (.*)href=/gm, 'link $1href='),
  },
  {
    components: ['label'],
    reason: 'a label always belongs to a control',
    change: (outline) => outline.replace(/^label$/gm, 'label for='),
  },
  {
    components: ['notification-banner'],
    reason: 'ids carry no name of a brand',
    change: (outline) => outline.replaceAll('govuk-notification-banner-title', 'notification-banner-title'),
  },
  {
    components: ['table'],
    reason: 'every table says what it shows: the caption is not optional',
    change: (outline) => outline.replace(/^(table.*)\n(?!caption)/gm, '$1\ncaption\n'),
  },
];
