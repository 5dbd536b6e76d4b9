// One partnership in full: its course, what contradicts, and the sentences with their marks.
const evidence = (() => {
  const {element, text, date, percent} = words;
  const AT_ONCE = 5;

  function details(p) {
    return [
      p.subjects.length > 0 ? note('subjects', p.subjects.slice(0, 12).join(', ')) : null,
      p.aliases.length > 0 ? note('aliases', p.aliases.join(', ')) : null,
      ...p.contradictions.map(contradiction),
      element('h3', null, text('moments')),
      element('ol', {class: 'moments'}, ...p.moments.slice(0, 40).map(moment)),
      element('h3', null, text('evidence')),
      sentences(p),
    ];
  }

  function note(key, value) {
    return element('p', null, element('strong', null, text(key) + ': '), value);
  }

  function contradiction(c) {
    const values = c.values.map(v => c.about === 'denied' ? text('phase.' + v) : date(v)).join(', ');
    return element('p', {class: 'warning'}, text('contradiction.' + c.about, {values}));
  }

  function moment(m) {
    const seen = m.seen ? text('reported', {date: date(m.seen)}) + ' · ' : '';
    return element('li', null,
        element('span', null, m.date ? date(m.date.value) : text('undated')),
        element('span', null, badge('phase', m.phase), m.modality === 'asserted' ? null : ' ' + text('modality.' + m.modality)),
        element('span', null, seen + sources(m.sources)));
  }

  function sources(n) {
    return n === 1 ? text('source') : text('sources', {n: words.number(n)});
  }

  function badge(group, label) {
    return element('span', {class: 'badge ' + label}, text(group + '.' + label));
  }

  function sentences(p) {
    const box = element('div');
    let shown = 0;
    const more = element('button', {type: 'button', click: show}, text('moreEvidence'));
    function show() {
      more.remove();
      const until = Math.min(shown + AT_ONCE, p.evidence.length);
      for (; shown < until; shown++) {
        box.append(sentence(model.evidence[p.evidence[shown]], p));
      }
      if (shown < p.evidence.length) {
        box.append(more);
      } else if (p.statements > p.evidence.length) {
        const counts = {shown: words.number(shown), all: words.number(p.statements)};
        box.append(element('p', {class: 'note'}, text('evidenceLimited', counts)));
      }
    }
    show();
    return box;
  }

  function sentence(e, p) {
    const d = e.document;
    const isFirst = p.moments.some(m => m.phase === e.phase && m.modality === e.modality && m.first === e.number);
    return element('div', {class: 'evidence'},
        element('p', {lang: 'de'}, ...marked(e)),
        element('p', {class: 'origin'},
            link(d), d.published ? ' · ' + date(d.published) : '', ' · ' + d.source, ' · ',
            badge('phase', e.phase), ' ' + text('modality.' + e.modality) + (e.date ? ' · ' + date(e.date) : ''),
            ' · ' + percent(e.confidence) + ' · ', text(isFirst ? 'firstReport' : 'repetition'),
            e.fresh && !model.data.run.first ? ' · ' + text('freshReport') : '',
            ' · ' + text('rule') + ' ' + e.rule));
  }

  /** Only the web's own schemes: an article's address is not to be trusted. */
  function link(d) {
    const title = d.title ?? text('untitled');
    return d.url && /^https?:\/\//i.test(d.url)
        ? element('a', {href: d.url, rel: 'noopener noreferrer nofollow', target: '_blank', lang: 'de'}, title)
        : element('span', {lang: 'de'}, title);
  }

  function marked(e) {
    const parts = [];
    let at = 0;
    for (const [begin, end, kind] of e.marks) {
      parts.push(e.text.slice(at, begin), element('mark', {class: kind}, e.text.slice(begin, end)));
      at = end;
    }
    parts.push(e.text.slice(at));
    return parts;
  }

  return {details, badge, marked};
})();
