/** A receipt: what was filed, word for word, and what happens next. */
export const receiptTemplate = String.raw`
#letterhead(d.addressee)
#eyebrow(d.procedure)
#heading(level: 1, d.title)

#sheet({
  grid(columns: (1fr, auto), column-gutter: 6mm,
    { text(weight: "bold", w.receipt); linebreak(); mono(d.reference, size: 20pt) },
    align(right, { d.receivedDay; linebreak(); d.receivedTime; if d.channel != "" { linebreak(); d.channel } }),
  )
  block(above: 4mm, below: 3mm, hair-rule)
  facts(d.summary)
})

#heading(level: 2, w.nextTitle)
#for step in d.nextSteps {
  block(above: 0mm, below: 4mm, breakable: false, grid(
    columns: (42mm, 4mm, 1fr), column-gutter: 3mm,
    align(right, par(text(fill: ink2, step.when))),
    align(center, pdf.artifact(move(dy: 0.3mm, circle(radius: 1.3mm, stroke: 1.2pt + brand)))),
    par(step.what),
  ))
}

#contact-block(w.contactTitle, d.contact)

#heading(level: 2, w.answersTitle)
#block(sticky: true, w.answersText)
#for group in d.groups { answers(group) }

#if d.attachments.len() > 0 {
  heading(level: 2, w.attachmentsTitle)
  list(..d.attachments.map(item => [#text(weight: "bold", item.title), #item.detail]))
}

#block(breakable: false, above: 9mm, {
  heading(level: 2, w.declarationTitle)
  d.declaration
  parbreak()
  quiet(d.declared)
})

#check-block
`;
