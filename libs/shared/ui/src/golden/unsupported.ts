/** Options of theirs that ours leaves out; each fixture is still rendered and must still differ. */
export interface Unsupported {
  component: string;
  fixtures: readonly string[];
  reason: string;
}

export const unsupported: readonly Unsupported[] = [
  {
    component: 'character-count',
    fixtures: [
      "with count type 'words'",
      "with count type 'words' and value",
      "with count type 'words' and error message",
      "with count type 'words' and threshold",
      'with neither maxlength nor maxwords set',
      'with neither maxlength, maxwords nor textarea description set',
    ],
    reason: 'letters are counted, not words: the limit of a stored text is in characters',
  },
  {
    component: 'character-count',
    fixtures: [
      'with default value',
      'with default value exceeding limit',
      "with count type 'characters' and value",
      "with count type 'characters' and error message",
      "with count type 'characters' and threshold",
    ],
    reason: 'the count is right from the first rendering, also without a script',
  },
  {
    component: 'character-count',
    fixtures: ['to configure in JavaScript'],
    reason: 'the limit is said in the page, so it is always there',
  },
  {
    component: 'radios',
    fixtures: ['with a divider', 'small with a divider', 'with falsy items'],
    reason: 'ids count the answers only, and an empty item is a type error',
  },
  {
    component: 'checkboxes',
    fixtures: [
      'with divider and None',
      'with divider, None and conditional items',
      'small with divider and None',
      'with falsy values',
    ],
    reason: 'ids count the answers only, and an empty item is a type error',
  },
  {
    component: 'date-input',
    fixtures: [
      'with values, name prefix and custom names',
      'custom pattern',
      'custom inputmode',
      'with nested name',
      'with id on items',
      'with item value',
      'with field value and items',
      'with field value and item value',
      'with field value, item value and values',
    ],
    reason: 'names, ids and keyboards of the three boxes follow from the id of the date',
  },
  { component: 'label', fixtures: ['empty'], reason: 'a label without text is a type error' },
  {
    component: 'error-message',
    fixtures: ['attributes'],
    reason: 'other attributes than those of the props are not handed on',
  },
  {
    component: 'breadcrumbs',
    fixtures: ['attributes'],
    reason: 'other attributes than those of the props are not handed on',
  },
  {
    component: 'back-link',
    fixtures: ['attributes'],
    reason: 'a link says its visible words; another name for it is not offered',
  },
  {
    component: 'skip-link',
    fixtures: ['attributes'],
    reason: 'a link says its visible words; another name for it is not offered',
  },
  { component: 'tag', fixtures: ['attributes'], reason: 'other attributes than those of the props are not handed on' },
  {
    component: 'warning-text',
    fixtures: ['attributes'],
    reason: 'other attributes than those of the props are not handed on',
  },
  {
    component: 'summary-list',
    fixtures: [
      'as a summary card with a text header',
      'as a summary card with a html header',
      'as a summary card with actions',
      'as a summary card with actions plus summary list actions',
      'as a summary card extreme',
      'summary card with only 1 action',
      'as a summary card with a custom header level',
    ],
    reason: 'there are no cards: a section with its heading holds the facts',
  },
  {
    component: 'table',
    fixtures: [
      'head with rowspan and colspan',
      'firstCellIsHeader with rowspan and colspan',
      'rows with rowspan and colspan',
    ],
    reason: 'cells are never merged: a merged cell cannot fold into a block on a phone',
  },
  { component: 'task-list', fixtures: ['with empty values'], reason: 'an empty item is a type error' },
  {
    component: 'pagination',
    fixtures: ['with custom accessible labels on item links'],
    reason: 'the words before a number are text, so that they are translated with the page',
  },
  {
    component: 'panel',
    fixtures: [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
    ],
    reason: 'an interruption is a Dialog or a page of its own',
  },
];
