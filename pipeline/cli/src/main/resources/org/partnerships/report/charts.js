// The three charts. ECharts draws them on a canvas, so that no name can become part of the page.
const charts = (() => {
  const {text, date} = words;
  const PHASES = ['sought', 'started', 'ongoing', 'extended', 'ended', 'failed'];
  const MOST_PARTNERS = 18;
  const MOST_NODES = 45;
  const drawn = {};
  const style = getComputedStyle(document.documentElement);
  const color = phase => style.getPropertyValue('--' + phase).trim();
  const FONT = {fontFamily: getComputedStyle(document.body).fontFamily, color: '#3b4552'};

  /** Draws, or draws again with another height. */
  function draw(id, option) {
    const box = document.getElementById(id);
    drawn[id] ??= echarts.init(box, null, {renderer: 'canvas'});
    drawn[id].setOption({animation: false, textStyle: FONT, aria: {enabled: true}, ...option}, true);
    return drawn[id];
  }

  const tooltip = more => ({renderMode: 'richText', confine: true, ...more});

  function years() {
    const counts = new Map(model.data.years.map(counted => [counted.year, counted]));
    const last = Math.max(0, ...counts.keys());
    const all = [];
    const first = Math.min(...counts.keys());
    for (let year = Math.max(first, last - 24); year <= last; year++) {
      all.push(year);
    }
    draw('years', {
      legend: {bottom: 0, itemWidth: 12, itemHeight: 12},
      tooltip: tooltip({trigger: 'axis', axisPointer: {type: 'shadow'}}),
      grid: {left: 4, right: 8, top: 12, bottom: 56, containLabel: true},
      xAxis: {type: 'category', data: all.map(String), axisTick: {show: false}},
      yAxis: {type: 'value', minInterval: 1, axisLabel: {formatter: words.number}, splitLine: {lineStyle: {color: '#e8ecf0'}}},
      series: PHASES.map(phase => ({
        name: text('phase.' + phase), type: 'bar', stack: 'all', barMaxWidth: 34, itemStyle: {color: color(phase)},
        data: all.map(year => counts.get(year)?.[phase] ?? 0),
      })),
    });
  }

  const other = (p, party) => p.parties[0] === party ? 1 : 0;

  /** A row for each partner: a bar from start to end, a point for each dated moment. */
  function timeline(party) {
    const rows = party === null ? [...model.partnerships].sort((a, b) => b.sources - a.sources) : bySources(party);
    const dated = rows.filter(p => p.moments.some(m => m.date)).slice(0, MOST_PARTNERS).reverse();
    const label = p => shorten(party === null ? p.names.join(' – ') : p.names[other(p, party)]);
    const points = phase => dated.flatMap((p, row) => p.moments
        .filter(m => m.date && m.phase === phase)
        .map(m => ({value: [m.date.earliest, row], moment: m,
          itemStyle: m.modality === 'asserted' ? {} : {color: '#fff', borderColor: color(phase), borderWidth: 2}})));
    const chart = draw('timeline', {
      title: dated.length > 0 ? {show: false} : {text: text('timelineEmpty'), left: 'center', top: 'middle', textStyle: {fontSize: 14, fontWeight: 'normal', color: '#5a6675'}},
      legend: {bottom: 0, itemWidth: 10, itemHeight: 10},
      tooltip: tooltip({trigger: 'item', formatter: item => item.data.moment ? described(item.data.moment) : ''}),
      grid: {left: 8, right: 20, top: 8, bottom: 74, containLabel: true},
      xAxis: {type: 'time', show: dated.length > 0, splitLine: {show: true, lineStyle: {color: '#e8ecf0'}}, minInterval: 31536e6, axisLabel: {formatter: '{yyyy}', hideOverlap: true}},
      yAxis: {type: 'category', show: dated.length > 0, data: dated.map(label), axisTick: {show: false}, axisLine: {show: false}},
      series: [bars(dated), ...PHASES.map(phase => ({
        name: text('phase.' + phase), type: 'scatter', symbolSize: 11, itemStyle: {color: color(phase)}, data: points(phase), z: 3,
      }))],
    });
    chart.off('click');
  }

  function bars(dated) {
    const spans = dated.flatMap((p, row) => {
      const days = p.moments.filter(m => m.date).map(m => m.date.earliest).sort();
      const from = p.started ? p.started.earliest : days[0];
      const to = p.ended ? p.ended.earliest : p.status === 'active' && p.last > days.at(-1) ? p.last : days.at(-1);
      return from < to ? [[from, row, to, p.status === 'active' ? 1 : 0]] : [];
    });
    return {
      type: 'custom', data: spans, silent: true, z: 1, encode: {x: [0, 2], y: 1}, clip: true,
      renderItem: (params, api) => {
        const begin = api.coord([api.value(0), api.value(1)]);
        const end = api.coord([api.value(2), api.value(1)]);
        return {type: 'rect', shape: {x: begin[0], y: begin[1] - 3, width: end[0] - begin[0], height: 6, r: 3},
          style: {fill: api.value(3) ? '#b9dcc9' : '#cfd5dc'}};
      },
    };
  }

  function described(m) {
    return date(m.date.value) + ': ' + text('phase.' + m.phase)
        + (m.modality === 'asserted' ? '' : ' (' + text('modality.' + m.modality) + ')');
  }

  const shorten = name => name.length > 28 ? name.slice(0, 27) + '…' : name;
  const bySources = party => [...model.byParty[party]].sort((a, b) => b.sources - a.sources);

  /** The organisation with its partners and theirs, or those with the most partners. */
  function network(party, choose) {
    const nodes = party === null ? largest() : around(party);
    const places = new Map([...nodes].map((node, place) => [node, place]));
    const links = model.partnerships.filter(p => p.parties.every(i => nodes.has(i)));
    const size = i => Math.min(46, 10 + 5 * Math.sqrt(model.byParty[i].length));
    const chart = draw('network', {
      tooltip: tooltip({formatter: item => item.dataType === 'node' ? item.data.full
        : item.data.names + ': ' + text('status.' + item.data.status)}),
      series: [{
        type: 'graph', layout: 'force', roam: true, scaleLimit: {min: .4, max: 4}, draggable: true,
        force: {initLayout: 'circular', repulsion: 190, edgeLength: [50, 130], gravity: .12, layoutAnimation: false},
        labelLayout: {hideOverlap: true}, emphasis: {focus: 'adjacency'},
        label: {show: true, position: 'right', fontSize: 11, color: '#1c2430', formatter: item => shorten(item.data.full)},
        data: [...nodes].map(i => ({id: String(i), name: String(i), full: model.data.organisations[i], party: i, symbolSize: size(i),
          itemStyle: {color: i === party ? '#14507a' : '#7fa6c1'}})),
        links: links.map(p => ({source: places.get(p.parties[0]), target: places.get(p.parties[1]), names: p.names.join(' – '), status: p.status,
          lineStyle: {width: Math.min(6, 1 + p.sources / 2), color: color(p.status === 'active' ? 'started' : p.status) || '#6f7782', opacity: .55}})),
      }],
    });
    chart.off('click');
    chart.on('click', item => {
      if (item.dataType === 'node') {
        choose(item.data.party);
      }
    });
  }

  function largest() {
    const order = model.byParty.map((list, i) => [i, list.length]).filter(([, n]) => n > 0);
    order.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return new Set(order.slice(0, MOST_NODES).map(([i]) => i));
  }

  function around(party) {
    const nodes = new Set([party]);
    const near = bySources(party).map(p => p.parties[other(p, party)]);
    for (const i of [...near, ...near.flatMap(n => bySources(n).map(p => p.parties[other(p, n)]))]) {
      if (nodes.size < MOST_NODES) {
        nodes.add(i);
      }
    }
    return nodes;
  }

  function resize() {
    Object.values(drawn).forEach(chart => chart.resize());
  }

  return {years, timeline, network, resize};
})();
