/**
 * What every official paper shares: page, letterhead, rules, rows, the check at the foot. Typst source, kept in a
 * module so that it travels inside the bundle. Values come in through `sys.inputs.data` as JSON and are printed as
 * text; nothing a person wrote is ever pasted into the source.
 */
export const paperTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let w = d.words
#let ink = rgb("#1a1d2b")
#let ink2 = rgb("#424657")
#let hair = rgb("#ddd6c6")
#let line-colour = rgb("#6f7382")
#let brand = rgb("#1f3a8f")
#let brass = rgb("#b06f00")
#let brass-ink = rgb("#633d00")
#let ok = rgb("#0f5233")
#let ok-tint = rgb("#e3f1e8")
#let sunk = rgb("#f3efe5")
#let danger = rgb("#8f1820")
#let danger-tint = rgb("#fbe9e5")
#let brass-tint = rgb("#fbf0d6")

#let mono(body, size: 10pt) = text(font: ("Atkinson Hyperlegible Mono", "Noto Sans"), weight: "bold", size: size, body)
#let quiet(body) = text(size: 9pt, fill: ink2, body)
#let ledge(width) = pdf.artifact(stack(
  dir: ltr,
  rect(width: width / 3, height: 1.2mm, fill: black),
  rect(width: width / 3, height: 1.2mm, fill: rgb("#fdda24")),
  rect(width: width / 3, height: 1.2mm, fill: rgb("#c8102e")),
))
#let hair-rule = pdf.artifact(line(length: 100%, stroke: 0.6pt + hair))

#set document(title: if d.reference == "" { d.title } else { d.title + ", " + d.reference }, author: d.author, description: d.description)
#set text(font: ("Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji"), size: 10.5pt, fill: ink, lang: d.language, region: "BE", hyphenate: false)
#set par(leading: 0.66em, spacing: 1em)
#set page(
  paper: "a4",
  margin: (top: 24mm, bottom: 26mm, x: 23mm),
  header: context {
    if counter(page).get().first() > 1 {
      quiet(grid(columns: (1fr, auto), column-gutter: 6mm, align: (left, right), d.running, if d.reference != "" { mono(d.reference, size: 8pt) }))
      v(-2mm)
      line(length: 100%, stroke: 0.6pt + line-colour)
    }
  },
  footer: context {
    line(length: 100%, stroke: 0.6pt + line-colour)
    v(-1.6mm)
    text(size: 8.5pt, fill: ink2, grid(
      columns: (1fr, auto), column-gutter: 8mm, d.foot,
      [#w.page #counter(page).display() / #counter(page).final().first()],
    ))
  },
)

#show heading.where(level: 1): it => block(below: 5mm, text(size: 22pt, weight: "bold", tracking: -0.02em, it.body))
#show heading.where(level: 2): it => block(above: 9mm, below: 4.2mm, width: 100%, sticky: true, breakable: false, {
  pdf.artifact(line(length: 100%, stroke: 1.4pt + ink))
  v(0.8mm)
  text(size: 13pt, weight: "bold", it.body)
})
#show heading.where(level: 3): it => block(above: 6mm, below: 3mm, sticky: true, text(size: 11.5pt, weight: "bold", it.body))
#show link: it => text(fill: brand, it)

// The person behind the arched window, on the tricolour ledge.
#let letterhead(office) = {
  grid(
    columns: (11mm, 1fr, auto), column-gutter: 4mm, align: (left, left + horizon, right + horizon),
    pdf.artifact(image(bytes(d.markSvg), format: "svg", height: 11.5mm)),
    { text(size: 13pt, weight: "bold", office); linebreak(); quiet(w.counter) },
    if d.reference != "" { text(size: 8.5pt, fill: ink2, w.reference); linebreak(); mono(d.reference, size: 10.5pt) },
  )
  v(0.6mm)
  pdf.artifact(line(length: 100%, stroke: 0.8pt + ink))
  v(4mm)
}

#let eyebrow(body) = block(below: 2.4mm, par(text(weight: "bold", fill: ink2, body)))

// A paper within the paper: the part that has legal weight.
#let sheet(body) = {
  block(above: 4mm, below: 0mm, ledge(21mm))
  block(above: 0mm, width: 100%, stroke: 0.8pt + ink, inset: (x: 6mm, y: 4.6mm), body)
}

#let lines-of(values) = values.join(linebreak())

// Label and value, hair rules between; read aloud as label, then value.
#let facts(rows) = {
  for (index, row) in rows.enumerate() {
    if index > 0 { block(above: 2.6mm, below: 2.6mm, hair-rule) }
    block(above: 0mm, below: 0mm, breakable: row.value.len() > 8, grid(
      columns: (42mm, 1fr), column-gutter: 6mm,
      par(text(fill: ink2, row.label)),
      par({ text(weight: "bold", lines-of(row.value)); if "note" in row { linebreak(); quiet(row.note) } }),
    ))
  }
}

// Questions and answers of one page of a form.
#let answers(group) = {
  heading(level: 3, group.title)
  table(
    columns: (58mm, 1fr), stroke: none, inset: (x: 0mm, y: 2.2mm), column-gutter: 6mm,
    table.header(repeat: false,
      text(size: 9pt, fill: ink2, w.question), text(size: 9pt, fill: ink2, w.answer)),
    table.hline(stroke: 0.8pt + line-colour),
    ..group.facts.map(fact => (
      fact.label,
      {
        if fact.value.len() == 0 { text(fill: ink2, style: "italic", w.noAnswer) } else { text(weight: "bold", lines-of(fact.value)) }
        if "source" in fact { linebreak(); quiet(fact.source) }
        if "contested" in fact { linebreak(); text(weight: "bold", fill: brass-ink, fact.contested) }
      },
      table.hline(stroke: 0.6pt + hair),
    )).flatten(),
  )
}

#let contact-block(title, contact) = block(breakable: false, above: 9mm, {
  heading(level: 2, title)
  grid(columns: (1fr, 1fr), column-gutter: 8mm,
    {
      if "person" in contact { text(weight: "bold", contact.person.name); linebreak(); contact.person.capacity; linebreak() }
      text(weight: "bold", contact.office); linebreak()
      lines-of(contact.addressLines)
    },
    {
      text(fill: ink2, w.phone); linebreak(); text(size: 13pt, weight: "bold", contact.phone)
      if "openingHours" in contact { linebreak(); quiet(contact.openingHours) }
      if "email" in contact { linebreak(); contact.email }
    },
  )
})

// Whoever holds the paper can check that it is genuine, without learning anything else.
#let check-block = if "check" in d { block(above: 9mm, width: 100%, breakable: false, fill: sunk, inset: 5mm, grid(
  columns: (27mm, 1fr), column-gutter: 6mm, align: horizon,
  image(bytes(d.check.qrSvg), format: "svg", width: 27mm, alt: d.check.alt),
  {
    text(weight: "bold", w.checkTitle); parbreak()
    w.checkText; parbreak()
    link(d.check.url, d.check.shownUrl); linebreak()
    mono(d.check.code, size: 9.5pt); parbreak()
    quiet(d.check.sealed)
  },
)) }
`;
