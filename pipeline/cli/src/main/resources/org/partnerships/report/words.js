// Texts in two languages, dates, numbers, and elements whose text is never read as HTML.
const words = (() => {
  const texts = JSON.parse(document.getElementById('texts').textContent);
  let language = navigator.language.startsWith('de') ? 'de' : 'en';

  function text(key, values) {
    const pattern = texts[language][key] ?? key;
    return pattern.replace(/\{(\w+)\}/g, (all, name) => values && name in values ? values[name] : all);
  }

  const number = n => n.toLocaleString(language);
  /** Nothing that a program reads is certain. */
  const percent = c => Math.min(99, Math.floor(c * 100 + 1e-6)) + ' %';

  /** A TIMEX3 value for people: 2022-05-31, 2022-05, 2022-Q2, 2022-SU, 2022-W22, 2022. */
  function date(value) {
    const span = /^(\d{4})-(Q|H|W|SP|SU|FA|WI)(\d*)$/.exec(value);
    if (span) {
      return text('date.' + span[2], {year: span[1], n: +span[3]});
    }
    const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
    if (!parts) {
      return value;
    }
    const day = new Date(Date.UTC(+parts[1], parts[2] - 1, parts[3] ? +parts[3] : 1));
    const shape = parts[3] ? {day: 'numeric', month: 'short', year: 'numeric'} : {month: 'short', year: 'numeric'};
    return day.toLocaleDateString(language, {...shape, timeZone: 'UTC'});
  }

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (typeof value === 'function') {
        made.addEventListener(name, value);
      } else if (value !== false && value !== undefined) {
        made.setAttribute(name, value);
      }
    }
    made.append(...children.filter(child => child !== null && child !== undefined));
    return made;
  }

  return {
    text, number, percent, date, element,
    get language() { return language; },
    set language(chosen) { language = chosen; },
  };
})();
