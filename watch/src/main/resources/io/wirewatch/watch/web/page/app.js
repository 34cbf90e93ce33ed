// Puts the page together: the address says what to show, the stream says when to look again.
import { ask, listen } from './api.js';
import { actor } from './actor.js';
import { alerts } from './alerts.js';
import { books, together } from './books.js';
import { el, number } from './dom.js';
import { matrix } from './matrix.js';
import { overview } from './overview.js';
import { change, link, read } from './state.js';

const VIEWS = { overview: ['Overview', overview], stances: ['Stances', matrix], together: ['Together', together], alerts: ['Alerts', alerts], books: ['Books', books] };
const $ = (id) => document.getElementById(id);
let corpora = [];
let turn = 0;
let shown = '';

async function scopeOf(query) {
  if (!corpora.some((each) => each.corpus === query.get('corpus')) || !query.get('corpus')) {
    const known = await ask('corpora');
    corpora = known.corpora;
    options($('window'), known.windows);
  }
  const names = corpora.map((each) => each.corpus);
  const busiest = [...corpora].sort((a, b) => b.articles - a.articles)[0];
  const corpus = query.get('corpus') || (busiest ? busiest.corpus : 'live');
  options($('corpus'), names.includes(corpus) ? names : [corpus, ...names]);
  return { corpus, window: query.get('window') || 'all' };
}

function options(select, values) {
  const before = [...select.options].map((option) => option.value);
  if (before.join('\n') !== values.join('\n')) select.replaceChildren(...values.map((value) => el('option', { value }, value)));
}

async function show() {
  const mine = ++turn;
  const { view, name, query } = read();
  const place = location.hash;
  navigation(view);
  if (!shown) $('main').replaceChildren(el('p', { class: 'empty' }, 'Loading …'));
  try {
    const scope = await scopeOf(query);
    const draw = view === 'actor' ? (s) => actor(s, name) : (VIEWS[view] || VIEWS.overview)[1];
    const content = await draw(scope);
    if (mine !== turn) return;
    $('corpus').value = scope.corpus;
    $('window').value = scope.window;
    navigation(view);
    replace(content, place);
  } catch (problem) {
    if (mine !== turn) return;
    navigation(view);
    replace(el('div', {}, el('h1', {}, problem.status === 404 ? 'Not known' : 'That did not work'), el('p', { role: 'alert' }, problem.message)), place);
  }
}

// A refresh keeps what is open and where the reader is; another address begins at the top.
function replace(content, place) {
  const main = $('main');
  const key = (each, index) => each.dataset.key || String(index);
  const open = new Set([...main.querySelectorAll('details')].map((each, index) => (each.open ? key(each, index) : null)));
  const top = scrollY;
  main.replaceChildren(content);
  document.title = main.querySelector('h1').textContent + ' – Wirewatch';
  if (place === shown) {
    main.querySelectorAll('details').forEach((each, index) => { each.open = open.has(key(each, index)); });
    scrollTo(0, top);
  } else {
    scrollTo(0, 0);
    if (shown) main.focus({ preventScroll: true });
  }
  shown = place;
}

function navigation(view) {
  $('nav').replaceChildren(...Object.entries(VIEWS).map(([key, [title]]) => el('a', { href: link(key), 'aria-current': key === view ? 'page' : null }, title)));
  $('brand').href = link('overview');
}

function theme(value) {
  document.documentElement.dataset.theme = value;
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const stored = () => localStorage.getItem('theme');
theme(stored() || (dark.matches ? 'dark' : 'light'));
dark.addEventListener('change', () => { if (!stored()) { theme(dark.matches ? 'dark' : 'light'); show(); } });
$('theme').addEventListener('click', () => {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', next);
  theme(next);
  show();
});
$('corpus').addEventListener('change', (event) => change({ corpus: event.target.value }));
$('window').addEventListener('change', (event) => change({ window: event.target.value }));
addEventListener('hashchange', show);

// The search box: a combobox as the ARIA practices describe it.
let chosen = -1;
let asked = 0;
const hits = $('hits');
const box = $('q');

async function search() {
  const mine = ++asked;
  const words = box.value.trim();
  const found = words ? await ask('search', { q: words, limit: 12 }) : [];
  if (mine !== asked) return;
  hits.replaceChildren(...found.map((each, place) => el('li', { role: 'option', id: 'hit' + place, 'aria-selected': 'false', 'data-id': each.id, onmousedown: () => go(each.id) },
    el('span', {}, each.name, each.alias !== each.name ? el('small', {}, ' ' + each.alias) : null), el('small', {}, number(each.articles)))));
  choose(found.length ? 0 : -1);
}

function choose(place) {
  chosen = place;
  hits.hidden = hits.children.length === 0;
  box.setAttribute('aria-expanded', String(!hits.hidden));
  [...hits.children].forEach((hit, each) => hit.setAttribute('aria-selected', String(each === place)));
  if (place >= 0) box.setAttribute('aria-activedescendant', 'hit' + place); else box.removeAttribute('aria-activedescendant');
}

function go(id) {
  asked++;
  hits.replaceChildren();
  choose(-1);
  box.value = '';
  location.hash = link('actor', id);
}

box.addEventListener('input', search);
box.addEventListener('blur', () => { hits.hidden = true; box.setAttribute('aria-expanded', 'false'); });
box.addEventListener('keydown', (event) => {
  const count = hits.children.length;
  if (event.key === 'ArrowDown' && count) choose((chosen + 1) % count);
  else if (event.key === 'ArrowUp' && count) choose((chosen + count - 1) % count);
  else if (event.key === 'Escape') { hits.replaceChildren(); choose(-1); box.blur(); } else return;
  event.preventDefault();
});
$('search').addEventListener('submit', (event) => {
  event.preventDefault();
  if (chosen >= 0) go(hits.children[chosen].dataset.id);
});
addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    box.focus();
  }
});

// Many rows come at once: look again once a second at most.
let waiting = 0;
function soon() {
  if (!waiting) waiting = setTimeout(() => { waiting = 0; corpora = []; if (!document.hidden) show(); }, 1000);
}

// A browser has six connections to a host, for all its tabs: only a tab that is looked at listens, and to one topic. The ledger changes
// with every record that is read.
let source = null;
function attend() {
  if (document.hidden) {
    source?.close();
    source = null;
  } else if (!source) {
    source = listen('ledger', soon, (state) => { $('live').textContent = state; });
    show();
  }
}
addEventListener('pagehide', () => { source?.close(); source = null; });
addEventListener('pageshow', attend);
document.addEventListener('visibilitychange', attend);
attend();
