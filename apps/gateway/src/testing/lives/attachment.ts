/** Headers with which a paper leaves, so that no browser opens it in the page. */
import { expect } from '@jest/globals';

export const pdfAttachment = {
  'content-type': 'application/pdf',
  'content-disposition': expect.stringMatching(
    /^attachment; filename="[\x20-\x21\x23-\x7e]+"; filename\*=UTF-8''[\w%.~-]+$/,
  ),
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};
