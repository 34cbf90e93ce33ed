// The address is the state: #/actor/lukashenko?corpus=seeds&window=24h. Reloading or sending the link shows the same.

export function read() {
  const hash = location.hash.replace(/^#/, '') || '/';
  const [path, query = ''] = hash.split('?');
  const [view = '', ...rest] = path.split('/').filter(Boolean);
  return { view: view || 'overview', name: decodeURIComponent(rest.join('/')), query: new URLSearchParams(query) };
}

export function link(view, name = '', changes = {}) {
  const { query } = read();
  const kept = new URLSearchParams();
  for (const key of ['corpus', 'window']) if (query.get(key)) kept.set(key, query.get(key));
  for (const [key, value] of Object.entries(changes)) {
    if (value) kept.set(key, value); else kept.delete(key);
  }
  const path = '#/' + (view === 'overview' ? '' : view) + (name ? '/' + encodeURIComponent(name) : '');
  return kept.size ? path + '?' + kept : path;
}

// The same view with other filters.
export function change(changes) {
  const { view, name, query } = read();
  location.hash = link(view, name, { ...Object.fromEntries(query), ...changes });
}
