/** A letter for a window envelope: whom it is for stands where the window is, the PIN lies below the fold. */
export const pinLetterTemplate = String.raw`
#letterhead(d.authority)
#block(above: 10mm, below: 16mm, width: 100%, grid(
  columns: (1fr, 82mm),
  [],
  text(size: 11.5pt, { text(weight: "bold", d.addressee.name); linebreak(); lines-of(d.addressee.addressLines) }),
))
#eyebrow(d.prepared)
#heading(level: 1, d.title)
#w.intro

#sheet({
  text(weight: "bold", w.pin)
  linebreak()
  mono(d.spacedPin, size: 28pt)
  linebreak()
  d.validity
})

#heading(level: 2, w.howTitle)
#enum(spacing: 2.6mm, ..w.how)

#heading(level: 2, w.careTitle)
#list(spacing: 2.6mm, ..d.care)

#contact-block(w.contactTitle, d.contact)
`;
