/** A decision: the sentence first, then rule, facts, what was said, why; then how to contest and whom to ask. */
export const decisionTemplate = String.raw`
#let cite(reference) = if "eli" in reference { link(reference.eli, reference.title) } else { reference.title }
#let step(label, body) = block(above: 3.4mm, below: 0mm, grid(
  columns: (42mm, 1fr), column-gutter: 6mm, par(text(fill: ink2, label)), body))
#let tone = if d.outcome == "granted" { (ok, ok-tint, ok) } else if d.outcome == "refused" { (danger, danger-tint, danger) } else { (brass, brass-tint, brass-ink) }

#letterhead(d.authority)
#grid(columns: (1fr, 70mm), column-gutter: 8mm,
  { d.dateLine; linebreak(); quiet(d.languageNote) },
  { text(weight: "bold", d.addressee.name); for row in d.addressee.details { linebreak(); row }; if d.actingFor != "" { linebreak(); quiet(d.actingFor) } },
)
#v(3mm)
#eyebrow(d.procedure)
#heading(level: 1, d.title)

#block(width: 100%, fill: tone.at(1), stroke: (left: 1.4mm + tone.at(0)), inset: (x: 5mm, y: 4.4mm), {
  text(weight: "bold", fill: tone.at(2), d.outcomeWord)
  parbreak()
  text(size: 14pt, weight: "bold", d.decision)
})
#if d.articles.len() > 0 { enum(numbering: n => [#w.article #n.], spacing: 3mm, ..d.articles) }

#heading(level: 2, w.requestTitle)
#d.request

#heading(level: 2, w.reasonsTitle)
#w.reasonsText
#for (index, reason) in d.reasons.enumerate() {
  heading(level: 3, [#w.reason #(index + 1)])
  step(w.rule, { reason.rule; linebreak(); quiet(cite(reason.legalBasis)) })
  step(w.facts, list(spacing: 3mm, ..reason.facts.map(fact => { fact.statement; linebreak(); quiet(fact.source) })))
  step(w.heard, if reason.heard == "" { text(fill: ink2, style: "italic", w.nothingHeard) } else { reason.heard })
  step(w.conclusion, text(weight: "bold", reason.conclusion))
}

#if d.contested.len() > 0 {
  heading(level: 3, w.contestedTitle)
  list(spacing: 3mm, ..d.contested)
}

#heading(level: 2, w.legalTitle)
#list(spacing: 3mm, ..d.legalBases.map(basis => {
  basis.title
  if "eli" in basis { linebreak(); text(size: 9pt, link(basis.eli, basis.eli.trim("https://", at: start))) }
}))
#if d.dates.len() > 0 {
  heading(level: 2, w.datesTitle)
  facts(d.dates)
}
#heading(level: 2, w.algorithmTitle)
#d.algorithm

#block(breakable: false, above: 8mm, {
  grid(columns: (1fr, 1fr), column-gutter: 8mm,
    [],
    { d.decidedFor; linebreak(); text(weight: "bold", d.decidedBy.name); linebreak(); d.decidedBy.capacity; if "check" in d { linebreak(); quiet(w.sealedInstead) } },
  )
})

#heading(level: 2, w.appealTitle)
#w.appealText
#for route in d.appeals {
  block(breakable: false, above: 6mm, {
    heading(level: 3, route.title)
    step(w.appealBody, route.body)
    step(w.appealForm, route.form)
    step(w.appealPeriod, text(weight: "bold", route.period))
    if "legalBasis" in route { step(w.rule, cite(route.legalBasis)) }
  })
}

#contact-block(w.contactTitle, d.contact)
#contact-block(w.ombudsmanTitle, d.ombudsman)
#v(2mm)
#quiet([#w.privacy #link(d.privacyNotice, d.privacyShown)])

#check-block
`;
