/**
 * One file that is both an archive copy (PDF/A-2a) and accessible (PDF/UA-1). The compiler writes one standard at a
 * time; an A-2a file already has the structure that UA-1 asks for and lacks its declaration: the identifier in the
 * XMP metadata, described in an extension schema as PDF/A demands, and the title in the window bar.
 */
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';
const uaSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${uaNamespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq>' +
  '</pdfaSchema:property></rdf:li>';

const extensions = '<pdfaExtension:schemas><rdf:Bag>';
const description = '<rdf:Description rdf:about=""';

/** Declares PDF/UA-1 on a PDF/A-2a file. @throws when its metadata are not those that the compiler writes. */
export async function markAccessible(pdf: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error('The archive file has no metadata stream.');
  const xmp = Buffer.from(metadata.contents).toString('utf8');
  if (!xmp.includes(extensions) || !xmp.includes(description)) throw new Error('The archive metadata look different.');
  const marked = xmp
    .replace(extensions, `<pdfuaid:part>1</pdfuaid:part>${extensions}${uaSchema}`)
    .replace(description, `${description} xmlns:pdfuaid="${uaNamespace}"`);
  const dictionary = metadata.dict.clone(document.context);
  dictionary.delete(PDFName.of('Length'));
  const stream = PDFRawStream.of(dictionary, Buffer.from(marked, 'utf8'));
  document.context.assign(document.context.getObjectRef(metadata) ?? document.context.nextRef(), stream);
  document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ DisplayDocTitle: true }));
  return Buffer.from(await document.save({ useObjectStreams: false, addDefaultPage: false }));
}
