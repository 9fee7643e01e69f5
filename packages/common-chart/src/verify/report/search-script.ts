/** The part of the page's script that finds components by their name and by what belongs to them. */
export const searchScript = String.raw`
const input = document.getElementById('search');
const list = document.getElementById('found');
const status = document.getElementById('found-status');
const entries = JSON.parse(document.getElementById('search-entries').textContent);
let options = [];
let chosen = -1;

const ranks = { image: 4, secret: 4, object: 5 };
// The better a component fits, the smaller the number.
const fitOf = ({ name, layer, terms }, words) => {
  const fits = (text) => words.every((word) => text.toLowerCase().includes(word));
  if (name === words.join(' ')) return { rank: 0 };
  if (fits(name)) return { rank: name.startsWith(words[0]) ? 1 : 2 };
  for (const [kind, texts] of Object.entries(terms)) {
    const text = texts.find(fits);
    if (text !== undefined) return { rank: ranks[kind] ?? 3, kind, text };
  }
  return fits([name, layer, ...Object.values(terms).flat()].join(' ')) ? { rank: 6, kind: 'layer', text: layer } : undefined;
};
const find = (text) => {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const fit = fitOf(entry, words);
      return fit === undefined ? [] : [{ ...entry, ...fit }];
    })
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
};
const element = (tag, className, text) => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};
const choose = (index) => {
  chosen = index;
  options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
  if (index < 0) input.removeAttribute('aria-activedescendant');
  else {
    input.setAttribute('aria-activedescendant', options[index].id);
    options[index].scrollIntoView({ block: 'nearest' });
  }
};
const close = () => {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  choose(-1);
};
const open = (name) => {
  input.value = '';
  refresh();
  location.hash = '#/component/' + encodeURIComponent(name);
};
const shown = 12;
const refresh = () => {
  const found = find(input.value);
  const names = new Set(found.map(({ name }) => name));
  const isAsked = input.value.trim() !== '';
  svg.classList.toggle('searched', isAsked);
  for (const [name, node] of nodes) node.classList.toggle('found', names.has(name));
  list.replaceChildren();
  options = found.slice(0, shown).map(({ name, layer, kind, text }, index) => {
    const option = element('li', '', '');
    option.id = 'found-' + index;
    option.setAttribute('role', 'option');
    option.append(element('b', '', name), element('span', 'note', kind === undefined ? layer : kind + ': ' + text));
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      open(name);
    });
    return option;
  });
  list.append(...options);
  if (found.length > shown) list.append(element('li', 'note', found.length - shown + ' more'));
  if (isAsked && found.length === 0) list.append(element('li', 'note', 'nothing found'));
  list.hidden = !isAsked;
  input.setAttribute('aria-expanded', String(isAsked));
  status.textContent = isAsked ? found.length + ' found' : '';
  choose(options.length > 0 ? 0 : -1);
};
input.addEventListener('input', refresh);
input.addEventListener('focus', () => input.value !== '' && refresh());
input.addEventListener('blur', close);
input.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && options.length > 0) choose((chosen + step + options.length) % options.length);
  else if (event.key === 'Enter' && chosen >= 0) open(options[chosen].querySelector('b').textContent);
  else if (event.key === 'Escape') {
    input.value = '';
    refresh();
  } else return;
  event.preventDefault();
});
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.target.matches?.('input')) return;
  event.preventDefault();
  input.focus();
});
`;
