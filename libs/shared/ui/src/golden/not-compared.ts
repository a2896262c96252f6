/** Components of theirs that no adapter compares, and why. A test holds the list to the folders that they ship. */
const ownFrame = 'the frame of every page is the design of this State: its landmarks and names are tested where it is';

export const notCompared: Readonly<Record<string, string>> = {
  accordion: 'what is folded away is found by nobody who looks on the page: headings and a page for each subject',
  'cookie-banner': 'no cookie here needs consent',
  'exit-this-page': 'no page here is one that somebody must leave in a hurry',
  feedback: 'a page of help with people to call stands in its place',
  footer: ownFrame,
  'generic-header': ownFrame,
  header: ownFrame,
  'language-navigation': `${ownFrame}; four short codes, each read out as the name of its language`,
  'password-input': 'nobody types a password: people sign in with eID or itsme',
  'phase-banner': `${ownFrame}; the phase is one word in the header`,
  'service-navigation': ownFrame,
  tabs: 'each part of a subject has an address of its own',
};
