/** An extract of the criminal record: whom it concerns, for what, what the register lists. */
export const criminalRecordExtractTemplate = String.raw`
#letterhead(d.authority)
#eyebrow(d.model)
#heading(level: 1, d.title)
#quiet(d.languageNote)

#sheet(facts(d.summary))

#heading(level: 2, w.entriesTitle)
#if d.entries.len() == 0 {
  block(width: 100%, stroke: (left: 1.4mm + ok), fill: ok-tint, inset: (x: 5mm, y: 4.4mm), text(size: 14pt, weight: "bold", w.noEntry))
} else {
  table(
    columns: (26mm, 42mm, 1fr, 1fr), stroke: none, inset: (x: 0mm, y: 2mm), column-gutter: 4mm,
    table.header(..(w.entryDate, w.entryCourt, w.entryOffence, w.entryPenalty).map(it => text(size: 9pt, fill: ink2, it))),
    table.hline(stroke: 0.8pt + line-colour),
    ..d.entries.map(entry => (entry.date, entry.court, entry.offence, text(weight: "bold", entry.penalty), table.hline(stroke: 0.6pt + hair))).flatten(),
  )
}

#heading(level: 2, w.readTitle)
#list(spacing: 2.6mm, ..d.reading)

#heading(level: 2, w.legalTitle)
#if "eli" in d.legalBasis { link(d.legalBasis.eli, d.legalBasis.title) } else { d.legalBasis.title }

#contact-block(w.contactTitle, d.contact)
#check-block
`;
