/**
 * What each published version of a delivered definition looked like: the first 16 digits of the SHA-256 of its JSON.
 * Dossiers are pinned to a version, so its line stays here for good. A version without a line is still being written.
 */
export const publishedVersions: Readonly<Record<string, string>> = {
  'change-of-address@1': 'a2a846c9c3c53923',
  'change-of-address@2': '903b3b536d45411e',
  'criminal-record-extract@1': '1b0e552408f08b93',
  'terrace-permit@1': 'b8235e8f1ecd5bc4',
  'terrace-permit@2': 'fd7d4f54ed34da84',
  'terrace-permit@3': '88e9f21a8f8a7638',
  'birth-certificate@1': 'a00868d99c8fbd37',
  'business-registration@1': '97e7afb13d046d9c',
  'business-registration@2': '27d0bf009764b975',
  'contest-access@1': 'f8967d8b86f299ab',
  'diploma-copy@1': 'f8f7cc76ec00831f',
  'diploma-copy@2': '839ebdbbe3847860',
  'diploma-recognition@1': '3e67567e7bca0cd8',
  'diploma-recognition@2': '5c5b55f0920013df',
  'diploma-recognition@3': '5a675839763672df',
  'european-health-insurance-card@1': '7e65bcfc3c5d9164',
  'planning-permit@1': '207cc47b1b03cc70',
  'planning-permit@2': '5fa90f966b72df04',
  'resident-parking-permit@1': '628ea817c4278d59',
  'resident-parking-permit@2': '70eab699aae5bdb5',
  'simplified-tax-return@1': '9097a99213ef96b5',
  'simplified-tax-return@2': '13bf5ccf560fdb42',
  'study-grant@1': '1027aa85c5b36404',
  'study-grant@2': 'a76992411a1dfe6f',
};
