/** A sheet to take home: the code, large enough for an old phone, and what to do once the letter is there. */
export const phoneCodeTemplate = String.raw`
#letterhead(d.authority)
#eyebrow(d.prepared)
#heading(level: 1, d.title)
#w.intro

#v(6mm)
#align(center, image(bytes(d.codeSvg), format: "svg", width: 72mm, alt: w.codeAlt))
#v(2mm)
#align(center, text(weight: "bold", d.validity))

#heading(level: 2, w.howTitle)
#enum(spacing: 3mm, ..w.how)

#contact-block(w.contactTitle, d.contact)
`;
