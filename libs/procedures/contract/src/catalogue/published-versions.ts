/**
 * What each published version of a delivered definition looked like: the first 16 digits of the SHA-256 of its JSON.
 * Dossiers are pinned to a version, so its line stays here for good. A version without a line is still being written.
 */
export const publishedVersions: Readonly<Record<string, string>> = {
  'change-of-address@1': 'a2a846c9c3c53923',
  'criminal-record-extract@1': '1b0e552408f08b93',
  'terrace-permit@1': 'b8235e8f1ecd5bc4',
};
