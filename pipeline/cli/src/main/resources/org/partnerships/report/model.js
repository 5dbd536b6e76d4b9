// The data of the page as objects, and which partnerships pass the filters.
const model = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const documents = data.documents.map(([title, url, published, source]) => ({title, url, published, source}));
  const evidence = data.evidence.map(
      ([document, phase, modality, date, text, marks, confidence, rule, fresh]) =>
          ({document: documents[document], number: document, phase, modality, date, text, marks, confidence, rule, fresh}));
  const period = p => p && {value: p[0], earliest: p[1], latest: p[2]};
  const partnerships = data.partnerships.map((p, number) => ({
    number,
    names: p.parties.map(i => data.organisations[i]),
    parties: p.parties,
    aliases: p.aliases,
    status: p.status,
    started: period(p.started),
    ended: period(p.ended),
    kinds: p.kinds,
    subjects: p.subjects,
    moments: p.timeline.map(([phase, modality, date, sources, first, seen]) =>
        ({phase, modality, date: period(date), sources, first, seen})),
    contradictions: p.contradictions.map(([about, values]) => ({about, values})),
    sources: p.sources,
    first: p.first,
    last: p.last,
    confidence: p.confidence,
    statements: p.statements,
    fresh: p.fresh,
    evidence: p.evidence,
  }));
  const byParty = data.organisations.map(() => []);
  for (const p of partnerships) {
    p.parties.forEach(i => byParty[i].push(p));
    p.words = fold([...p.names, ...p.aliases, ...p.subjects].join('\n'));
  }

  function fold(text) {
    return text.toLowerCase().normalize('NFC');
  }

  /** Names first; the sentences are only read where no name has the words. */
  function hasWords(p, words) {
    return words.every(word => p.words.includes(word))
        || p.evidence.some(i => words.every(word => fold(evidence[i].text).includes(word)));
  }

  function hasMoment(p, f) {
    return p.moments.some(m =>
        (!f.phase || m.phase === f.phase)
        && (!f.modality || m.modality === f.modality)
        && liesWithin(m, f));
  }

  /** An undated moment lies on the day of its first report. */
  function liesWithin(m, f) {
    if (!f.from && !f.to) {
      return true;
    }
    const earliest = m.date ? m.date.earliest : m.seen;
    const latest = m.date ? m.date.latest : m.seen;
    return earliest !== null && (!f.to || earliest <= f.to) && (!f.from || latest >= f.from);
  }

  function filter(f) {
    const words = fold(f.search).split(/\s+/).filter(word => word !== '');
    return partnerships.filter(p =>
        (!f.status || p.status === f.status)
        && (!f.kind || p.kinds.includes(f.kind))
        && p.confidence >= f.confidence
        && (!f.fresh || p.fresh > 0)
        && hasMoment(p, f)
        && (words.length === 0 || hasWords(p, words)));
  }

  return {data, documents, evidence, partnerships, byParty, filter};
})();
