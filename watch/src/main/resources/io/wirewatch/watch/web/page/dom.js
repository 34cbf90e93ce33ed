// Elements from names, attributes and children. Text becomes text nodes: nothing from an article is ever markup.

export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

// A link out of the page: http and https alone, and the other side learns nothing of us. Anything else is plain text.
export function outward(address, text) {
  let url = null;
  try { url = new URL(address); } catch { return document.createTextNode(text); }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return document.createTextNode(text);
  return el('a', { href: url.href, rel: 'noopener noreferrer', target: '_blank' }, text);
}

export function table(caption, heads, rows, empty = 'Nothing yet.') {
  if (rows.length === 0) return el('p', { class: 'empty' }, empty);
  return el('div', { class: 'scroll' }, el('table', {},
    caption ? el('caption', {}, caption) : null,
    el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col', class: head.class }, head.text)))),
    el('tbody', {}, rows)));
}

export const head = (text, kind) => ({ text, class: kind });
export const cell = (child, kind) => el('td', { class: kind }, child === undefined ? '' : child);
export const number = (value) => Number(value).toLocaleString('en');
export const day = (instant) => (instant ? instant.slice(0, 10) : '');
export const minute = (instant) => (instant ? instant.slice(0, 16).replace('T', ' ') : '');
