/** A letter for a window envelope: whom it is for stands where the window is, the PIN lies below the fold. */
export const pinLetterTemplate = String.raw`
#letterhead(d.authority)
#block(above: 12mm, below: 22mm, width: 100%, grid(
  columns: (1fr, 82mm),
  [],
  text(size: 11.5pt, { text(weight: "bold", d.addressee.name); linebreak(); lines-of(d.addressee.addressLines) }),
))
#eyebrow(d.prepared)
#heading(level: 1, d.title)
#w.intro

#v(8mm)
#sheet({
  text(weight: "bold", w.pin)
  v(1mm)
  mono(d.spacedPin, size: 30pt)
  v(1mm)
  d.validity
})

#heading(level: 2, w.howTitle)
#enum(spacing: 3mm, ..w.how)

#heading(level: 2, w.careTitle)
#list(spacing: 2.6mm, ..d.care)

#contact-block(w.contactTitle, d.contact)
`;
