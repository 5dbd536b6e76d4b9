// Puts the page together, and again after a change of language.
(() => {
  const {element, text, number, date} = words;
  const {data, partnerships, byParty} = model;
  const field = id => document.getElementById(id);
  const MOST_NEWS = 7;
  const MOST_NAMES = 2000;
  const run = data.run;
  let chosen = null;

  function figures() {
    const count = status => data.statuses[status];
    const isWhole = partnerships.length === data.total;
    const fresh = partnerships.filter(p => p.fresh > 0).length;
    const figure = (key, n, note) => element('div', null,
        element('dt', null, text('figure.' + key)),
        element('dd', null, number(n), note ? element('small', null, note) : null));
    field('figures').replaceChildren(
        figure('partnerships', data.total, run.first ? text('figure.sources', {n: number(run.total.events)}) : text('figure.new', {n: number(fresh)})),
        figure('active', count('active')), figure('ended', count('ended')),
        figure('sought', count('sought')), figure('failed', count('failed')), figure('unclear', count('unclear')),
        isWhole ? figure('organisations', byParty.filter(list => list.length > 0).length) : '',
        figure('documents', run.total.documents, text('figure.withEvents', {n: number(data.documentsWithEvents)})));
  }

  function news() {
    const fresh = partnerships.filter(p => p.fresh > 0);
    const isNew = p => p.fresh === p.statements;
    const values = {partnerships: number(fresh.filter(isNew).length), reports: number(run.events)};
    field('news-note').textContent =
        run.first ? text('newsFirst') : fresh.length > 0 ? text('newsSince', values) : text('newsNone');
    const rank = p => run.first || fresh.length === 0 ? 0 : isNew(p) ? 2 : p.fresh > 0 ? 1 : 0;
    const latest = [...run.first || fresh.length === 0 ? partnerships : fresh]
        .sort((a, b) => rank(b) - rank(a) || compare(b.last ?? '', a.last ?? '') || b.sources - a.sources)
        .slice(0, MOST_NEWS);
    field('news').replaceChildren(...latest.map(p => element('li', null,
        element('button', {type: 'button', class: 'link', click: () => table.show(p)}, p.names.join(' – ')),
        evidence.badge('status', p.status),
        element('span', {class: 'what'}, what(p, isNew(p))))));
  }

  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

  /** What was said last of it. */
  function what(p, isNew) {
    const m = [...p.moments].sort((a, b) => compare(b.seen ?? '', a.seen ?? ''))[0];
    const parts = [text('phase.' + m.phase) + (m.date ? ' ' + date(m.date.value) : '')
        + (m.modality === 'asserted' ? '' : ' (' + text('modality.' + m.modality) + ')')];
    if (p.last) {
      parts.push(text('reported', {date: date(p.last)}));
    }
    parts.push(p.sources === 1 ? text('source') : text('sources', {n: number(p.sources)}));
    if (!run.first && p.fresh > 0) {
      parts.push(isNew ? text('newPartnership') : text('newReports', {n: number(p.fresh)}));
    }
    return parts.join(' · ');
  }

  function organisation() {
    field('organisation').value = chosen === null ? '' : data.organisations[chosen];
    describe();
    charts.timeline(chosen);
    charts.network(chosen, choose);
    const list = chosen === null ? [] : byParty[chosen];
    const most = 60;
    field('partners').replaceChildren(...list.slice(0, most).map(p => element('li', null,
        element('button', {type: 'button', class: 'link', click: () => table.show(p)}, p.names[p.parties[0] === chosen ? 1 : 0]),
        ' ', evidence.badge('status', p.status))),
    list.length > most ? text('others', {n: number(list.length - most)}) : '');
  }

  function describe() {
    const list = chosen === null ? [] : byParty[chosen];
    field('organisation-note').textContent = chosen === null ? text('organisationAll') : text('organisationNote', {
      name: data.organisations[chosen], n: number(list.length), active: number(list.filter(p => p.status === 'active').length)});
  }

  function choose(party) {
    chosen = party;
    organisation();
  }

  function typed() {
    const name = field('organisation').value.trim().toLowerCase();
    const found = data.organisations.findIndex((o, i) => o.toLowerCase() === name && byParty[i].length > 0);
    if (name === '' || found >= 0) {
      choose(name === '' ? null : found);
    } else {
      field('organisation-note').textContent = text('organisationUnknown');
    }
  }

  function coverage() {
    const d = run.documents;
    const rows = [['read', d.read], ['withEvents', d.withEvents], ['withoutEvents', d.withoutEvents], ['rejected', d.rejected],
      ['seen', d.seen], ['updated', d.updated], ['totalDocuments', run.total.documents], ['totalEvents', run.total.events],
      ['totalPartnerships', run.total.partnerships]];
    field('coverage').replaceChildren(...rows.map(([key, n]) => element('div', null,
        element('dt', null, text('coverage.' + key)), element('dd', null, number(n)))));
    field('coverage-note').textContent = text(run.complete ? 'coverageNote' : 'coverageStopped');
    const all = run.total.rejects;
    const limited = data.rejects.length < all
        ? ' ' + text('rejectsLimited', {shown: number(data.rejects.length), all: number(all)}) : '';
    field('rejects-note').textContent = all === 0 ? text('rejectsNone') : text('rejectsSome', {n: number(all)}) + limited;
    field('rejects').replaceChildren(...data.rejects.map(([id, stage, reason, message]) => element('li', null,
        element('strong', null, text('reason.' + reason)), ' ' + id + ' ', element('span', null, text('stage.' + stage) + ': ' + message))));
  }

  function render() {
    document.documentElement.lang = words.language;
    document.title = text('title');
    document.querySelectorAll('[data-text]').forEach(e => { e.textContent = text(e.dataset.text); });
    document.querySelectorAll('[data-label]:is(nav)').forEach(e => e.setAttribute('aria-label', text(e.dataset.label)));
    document.querySelectorAll('[data-language]').forEach(e => e.setAttribute('aria-pressed', String(e.dataset.language === words.language)));
    const dates = {from: data.first && date(data.first), to: data.last && date(data.last), run: date(run.end.slice(0, 10))};
    field('subtitle').textContent = text(data.first ? 'subtitle' : 'subtitleUndated', dates);
    field('made').textContent = text('made', {version: run.version});
    figures();
    news();
    charts.years();
    table.fillOptions();
    organisation();
    coverage();
  }

  const names = data.organisations.filter((name, i) => byParty[i].length > 0).slice(0, MOST_NAMES);
  field('organisations').append(...names.map(value => element('option', {value})));
  field('organisation').addEventListener('change', typed);
  document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => {
    words.language = button.dataset.language;
    render();
    table.render();
  }));
  addEventListener('resize', charts.resize);
  addEventListener('beforeprint', charts.resize);
  if (byParty.length > 0) {
    const most = byParty.reduce((best, list, i) => list.length > byParty[best].length ? i : best, 0);
    chosen = byParty[most].length > 1 ? most : null;
  }
  render();
  table.start();
})();
