import type { MetadataRoute } from 'next';

/** Public pages may be found; personal ones hold nothing without a sign-in and are left alone. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: ['/*/dossiers', '/*/inbox', '/*/profile', '/*/start', '/sign-in/'] } };
}
