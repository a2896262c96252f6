/** A paper as Typst source. Values come in as JSON and are printed as text: nothing a person wrote becomes markup. */
export const paperTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let w = d.words
#let quiet = rgb("#424657")

#set document(title: w.title + ", " + d.reference, author: w.authority, description: d.subtitle)
#set text(font: "Libertinus Serif", size: 11pt, fill: rgb("#1a1d2b"), lang: d.language, region: "BE", hyphenate: false)
#set par(leading: 0.66em, spacing: 1em)
#set page(paper: "a4", margin: 25mm, footer: context text(size: 9pt, fill: quiet)[
  #w.authority · #w.page #counter(page).display() / #counter(page).final().first()
])
#show heading.where(level: 1): it => block(above: 6mm, below: 4mm, text(size: 22pt, it.body))
#show heading.where(level: 2): it => block(above: 9mm, below: 4mm, sticky: true, text(size: 14pt, it.body))

#text(size: 13pt, weight: "bold", w.authority)
#heading(level: 1, w.title)
#text(weight: "bold", d.subtitle)

#for fact in d.facts {
  block(above: 4mm, below: 0mm, grid(columns: (45mm, 1fr), column-gutter: 6mm,
    par(text(fill: quiet, fact.label)), par(text(weight: "bold", fact.value))))
}

#heading(level: 2, w.heldTitle)
#for line in d.held {
  block(width: 100%, stroke: 1pt + rgb("#0f5233"), inset: 5mm, text(size: 14pt, weight: "bold", line))
}

#par(w.invented)

#heading(level: 2, w.checkTitle)
#grid(columns: (32mm, 1fr), column-gutter: 6mm, align: horizon,
  image(bytes(d.qr), format: "svg", width: 32mm, alt: w.qrAlt),
  {
    par(w.check)
    par(link(d.url, d.site))
    par(text(weight: "bold", d.code))
    par(text(fill: quiet, w.sealed))
  },
)
`;
