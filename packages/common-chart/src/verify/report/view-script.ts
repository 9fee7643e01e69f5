/** The part of the page's script that follows its address: which view is open, its title, and where the focus goes. */
export const viewScript = String.raw`
const views = [...document.querySelectorAll('.view')];
const clusterTitle = document.title;
const viewOf = (element) => element?.closest('.view') ?? views[0];
const drawn = '/drawing/';
// The address names an element; without one the first view is open.
const targetOf = () => {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    // No id, because the browser would scroll to it, and the drawing moves inside its frame.
    return id.startsWith(drawn) ? (nodes.get(id.slice(drawn.length)) ?? null) : document.getElementById(id);
  } catch {
    return null;
  }
};
const openViewOf = (target, moves) => {
  const view = viewOf(target);
  for (const one of views) one.hidden = one !== view;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === '#' + view.id) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const heading = view.querySelector('h1');
  document.title = view === views[0] ? clusterTitle : heading.textContent + ' – ' + clusterTitle;
  if (view === views[0]) beginDrawing();
  if (!moves) return;
  if (target !== null && target !== view) {
    target.querySelector('details')?.setAttribute('open', '');
    const isDrawn = target.matches('.node');
    (isDrawn ? svg : target).scrollIntoView({ block: 'center' });
    if (isDrawn) showNode(target);
  } else {
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
};
addEventListener('hashchange', () => openViewOf(targetOf(), true));
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  viewOf(targetOf()).querySelector('h1').focus();
});
// What is closed or outside of the frame would not be printed.
let opened = [];
addEventListener('beforeprint', () => {
  setBox(content);
  opened = [...viewOf(targetOf()).querySelectorAll('details:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  setBox(box);
  for (const details of opened) details.open = false;
});
`;
