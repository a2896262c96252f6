/** A blank form: large type, one idea per line, room for a hand that shakes. */
export const blankFormTemplate = String.raw`
#let rule-line = block(above: 8.4mm, below: 0mm, pdf.artifact(line(length: 100%, stroke: 0.7pt + line-colour)))
#let tick = pdf.artifact(move(dy: -0.7mm, box(width: 4.8mm, height: 4.8mm, stroke: 1pt + ink)))
#let char-box = box(width: 6.6mm, height: 8.4mm, stroke: 0.8pt + line-colour)
#let boxes(groups, separators, prefix) = pdf.artifact({
  if prefix != "" { box(inset: (right: 1.6mm), mono(prefix, size: 12pt)) }
  for (index, count) in groups.enumerate() {
    for _ in range(count) { char-box }
    if index < groups.len() - 1 { box(inset: (x: 1.2mm), text(size: 13pt, separators.at(index, default: " "))) }
  }
})

#let pen(answer) = {
  if answer.kind == "lines" { for _ in range(answer.count) { rule-line } }
  if answer.kind == "choice" {
    quiet(if answer.several { w.tickSeveral } else { w.tickOne })
    list(marker: tick, body-indent: 3mm, spacing: 3.6mm, ..answer.options)
  }
  if answer.kind == "boxes" { boxes(answer.groups, answer.separators, answer.prefix) }
  if answer.kind == "date" { quiet(w.datePattern); linebreak(); boxes((2, 2, 4), ("/", "/"), "") }
  if answer.kind == "amount" { quiet(w.amountPattern); linebreak(); boxes((6, 2), (",",), "€") }
  if answer.kind == "enclosure" { list(marker: tick, body-indent: 3mm, w.enclosed) }
}

#let question(q) = block(above: 7mm, below: 3mm, breakable: false, {
  block(below: 2.8mm, sticky: true, par({
    text(size: 11.5pt, weight: "bold", [#q.number. #q.label])
    if q.optional { text(fill: ink2, [ (#w.optional)]) }
    if q.condition != "" { linebreak(); text(fill: ink2, style: "italic", q.condition) }
    if q.hint != "" { linebreak(); text(fill: ink2, q.hint) }
  }))
  pen(q.answer)
})

#letterhead(d.authority)
#eyebrow(w.form)
#heading(level: 1, d.procedure)

#sheet({
  text(weight: "bold", w.howTitle)
  parbreak()
  list(spacing: 2.6mm, ..w.how, ..d.introduction)
})

#for (index, part) in d.sections.enumerate() {
  heading(level: 2, [#w.part #(index + 1). #part.title])
  if part.hint != "" { part.hint }
  for group in part.blocks {
    if group.label != "" { heading(level: 3, group.label) }
    for q in group.questions { question(q) }
  }
}

#block(breakable: false, above: 9mm, {
  heading(level: 2, w.declarationTitle)
  d.declaration
  v(3mm)
  for who in d.signatories {
    block(above: 5mm, breakable: false, {
      text(weight: "bold", who)
      grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 2mm,
        { w.signatureDate; linebreak(); boxes((2, 2, 4), ("/", "/"), "") },
        { w.signature; v(15mm); pdf.artifact(line(length: 100%, stroke: 0.7pt + line-colour)) },
      )
    })
  }
})

#contact-block(w.returnTitle, d.returnTo)
#w.returnText
#parbreak()
#quiet(w.privacy)
`;
