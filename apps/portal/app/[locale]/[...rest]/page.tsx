import { notFound } from 'next/navigation';

/** Any other address: the page that says so, in the language of the address. */
export default function Page() {
  notFound();
}
