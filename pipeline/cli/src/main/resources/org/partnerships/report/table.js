// The table of partnerships: filters, order, pages. Only one page is ever in the document.
const table = (() => {
  const {element, text, number, date, percent} = words;
  const PAGE = 25;
  const OPTIONS = {
    status: ['active', 'ended', 'sought', 'failed', 'unclear'],
    phase: ['sought', 'started', 'ongoing', 'extended', 'ended', 'failed'],
    modality: ['asserted', 'planned', 'rumoured', 'denied'],
    kind: ['technology', 'distribution', 'marketing', 'sponsorship', 'research', 'licence', 'joint-venture', 'alliance', 'media', 'supply', 'other'],
  };
  const COLUMNS = {
    pair: p => p.names.join(' – '),
    status: p => p.status,
    started: p => p.started ? p.started.earliest : '',
    ended: p => p.ended ? p.ended.latest : '',
    kind: mainKind,
    sources: p => p.sources,
    last: p => p.last ?? '',
    confidence: p => p.confidence,
  };
  const CLASSES = {started: 'day', ended: 'day', last: 'day', sources: 'number', confidence: 'number'};
  const field = id => document.getElementById(id);
  function mainKind(p) {
    return p.kinds.find(kind => kind !== 'other') ?? 'other';
  }

  let order = {column: 'last', descending: true};
  let found = [];
  let page = 0;
  let open = null;

  function fillOptions() {
    for (const [id, values] of Object.entries(OPTIONS)) {
      options(id, values.map(value => [value, text(id + '.' + value)]));
    }
    options('confidence', [60, 70, 80, 90].map(n => [n / 100, text('atLeast', {n})]));
  }

  function options(id, values) {
    const chosen = field(id).value;
    field(id).replaceChildren(
        element('option', {value: ''}, text('any')),
        ...values.map(([value, label]) => element('option', {value}, label)));
    field(id).value = chosen;
  }

  function filters() {
    const value = id => field(id).value;
    return {
      search: value('search'), status: value('status'), phase: value('phase'), modality: value('modality'),
      kind: value('kind'), from: value('from'), to: value('to'), confidence: +value('confidence'),
      fresh: field('fresh').checked,
    };
  }

  function update() {
    found = model.filter(filters());
    sort();
    page = 0;
    open = null;
    render();
  }

  function sort() {
    const value = COLUMNS[order.column];
    const sign = order.descending ? -1 : 1;
    const compare = (a, b) => typeof a === 'number' ? a - b : a < b ? -1 : a > b ? 1 : 0;
    found.sort((a, b) => sign * compare(value(a), value(b)) || a.number - b.number);
  }

  function render() {
    const {data} = model;
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    field('columns').replaceChildren(...Object.keys(COLUMNS).map(heading));
    const rows = found.slice(page * PAGE, (page + 1) * PAGE).flatMap(row);
    field('rows').replaceChildren(...rows.length > 0 ? rows
        : [element('tr', null, element('td', {colspan: 8}, text('nothing')))]);
    const limited = data.partnerships.length < data.total
        ? ' ' + text('countLimited', {shown: number(data.partnerships.length), all: number(data.total)}) : '';
    field('count').textContent =
        text('count', {n: number(found.length), all: number(data.partnerships.length)}) + '.' + limited;
    field('place').textContent = text('place', {page: number(page + 1), pages: number(pages)});
    field('back').disabled = page === 0;
    field('next').disabled = page + 1 >= pages;
  }

  function heading(column) {
    const isOrder = order.column === column;
    const arrow = isOrder ? (order.descending ? ' ↓' : ' ↑') : '';
    return element('th', {scope: 'col', 'aria-sort': isOrder ? (order.descending ? 'descending' : 'ascending') : 'none',
      class: CLASSES[column] ?? ''},
    element('button', {type: 'button', click: () => orderBy(column)}, text('column.' + column) + arrow));
  }

  function orderBy(column) {
    order = {column, descending: order.column === column ? !order.descending : !['pair', 'status', 'kind'].includes(column)};
    sort();
    page = 0;
    render();
    field('columns').children[Object.keys(COLUMNS).indexOf(column)].firstChild.focus();
  }

  function row(p) {
    const cell = (column, ...content) => element('td', {'data-label': text('column.' + column),
      class: CLASSES[column] ?? ''}, ...content);
    const made = element('tr', {'data-number': p.number},
        element('td', null, toggle(p), p.fresh > 0 && !model.data.run.first ? element('span', {class: 'badge plain'}, text('freshReport')) : null),
        cell('status', evidence.badge('status', p.status)),
        cell('started', p.started ? date(p.started.value) : ''),
        cell('ended', p.ended ? date(p.ended.value) : ''),
        cell('kind', text('kind.' + mainKind(p))),
        cell('sources', number(p.sources)),
        cell('last', p.last ? date(p.last) : ''),
        cell('confidence', percent(p.confidence)));
    return p === open
        ? [made, element('tr', {class: 'detail'}, element('td', {colspan: 8}, ...evidence.details(p).filter(part => part !== null)))]
        : [made];
  }

  function toggle(p) {
    return element('button', {type: 'button', class: 'link', 'aria-expanded': String(p === open), click: () => {
      open = p === open ? null : p;
      render();
      button(p).focus();
    }}, p.names.join(' – '));
  }

  const button = p => document.querySelector('tr[data-number="' + p.number + '"] button');

  /** Shows one partnership, whatever the filters were. */
  function show(p) {
    field('filters').reset();
    found = model.filter(filters());
    sort();
    page = Math.floor(found.indexOf(p) / PAGE);
    open = p;
    render();
    button(p).focus();
    button(p).scrollIntoView({block: 'center'});
  }

  function start() {
    let waiting;
    field('filters').addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(update, 120);
    });
    field('filters').addEventListener('reset', () => setTimeout(update));
    field('filters').addEventListener('submit', event => {
      event.preventDefault();
      update();
    });
    field('back').addEventListener('click', () => turn(-1));
    field('next').addEventListener('click', () => turn(1));
    update();
  }

  function turn(by) {
    page += by;
    open = null;
    render();
    field('partnerships').scrollIntoView();
  }

  return {start, fillOptions, render, show};
})();
