/** The part of the page's script that moves the drawing and shows the edges of a component. */
export const drawingScript = String.raw`
const svg = document.getElementById('drawing');
const { x: left, y: top, width: contentWidth, height: contentHeight } = svg.viewBox.baseVal;
const content = { x: left, y: top, width: contentWidth, height: contentHeight };
svg.style.aspectRatio = content.width + ' / ' + content.height;
// All of the drawing, in the shape of the element.
let bounds = content;
let box = content;
const nodes = new Map([...svg.querySelectorAll('.node')].map((node) => [node.dataset.name, node]));
const edges = [...svg.querySelectorAll('.edges path')].map((path) => ({
  path,
  from: path.dataset.from,
  to: path.dataset.to,
  orders: path.classList.contains('depends-on'),
}));

const pointAt = (clientX, clientY) => {
  const point = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
  return { x: point.x, y: point.y };
};
const setBox = ({ x, y, width, height }) => {
  svg.setAttribute('viewBox', [x, y, width, height].map((value) => value.toFixed(2)).join(' '));
};
const show = (wanted) => {
  const clamp = (value, least, most) => Math.min(Math.max(value, least), Math.max(least, most));
  const width = clamp(wanted.width, bounds.width / 12, bounds.width);
  const height = (width / bounds.width) * bounds.height;
  box = {
    x: clamp(wanted.x, bounds.x - width / 2, bounds.x + bounds.width - width / 2),
    y: clamp(wanted.y, bounds.y - height / 2, bounds.y + bounds.height - height / 2),
    width,
    height,
  };
  setBox(box);
};
const isWhole = () => box.width >= bounds.width - 0.01;
const zoomAt = (factor, { x, y }) => {
  const width = Math.min(box.width / factor, bounds.width);
  const scale = width / box.width;
  show({ x: x - (x - box.x) * scale, y: y - (y - box.y) * scale, width });
};
const middle = () => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
const centerOf = (node) => {
  const { x, y, width, height } = node.querySelector('rect').getBBox();
  return { x: x + width / 2, y: y + height / 2 };
};
const centerOn = (node) => {
  const { x, y } = centerOf(node);
  show({ ...box, x: x - box.width / 2, y: y - box.height / 2 });
};
const measure = () => {
  const shape = svg.clientHeight / svg.clientWidth;
  const width = Math.max(content.width, content.height / shape);
  bounds = { x: content.x - (width - content.width) / 2, y: content.y, width, height: width * shape };
};
const fit = () => show(bounds);
const zooms = { in: () => zoomAt(1.4, middle()), out: () => zoomAt(1 / 1.4, middle()), fit };
for (const button of document.querySelectorAll('[data-zoom]')) {
  button.addEventListener('click', () => zooms[button.dataset.zoom]());
}

// A page that is being scrolled goes on, even when the drawing comes under the pointer.
let scrolledAt = -Infinity;
addEventListener('scroll', (event) => (scrolledAt = event.timeStamp), { passive: true });
svg.addEventListener(
  'wheel',
  (event) => {
    if (event.timeStamp - scrolledAt < 200 || (isWhole() && event.deltaY > 0)) return;
    event.preventDefault();
    zoomAt(Math.exp(-event.deltaY / 400), pointAt(event.clientX, event.clientY));
  },
  { passive: false },
);

// One pointer moves the drawing, two zoom it.
const pointers = new Map();
let dragged = false;
const spread = () => {
  const [a, b] = [...pointers.values()];
  return { distance: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
};
svg.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  if (pointers.size === 1) dragged = false;
});
addEventListener('pointermove', (event) => {
  const before = pointers.get(event.pointerId);
  if (before === undefined) return;
  const old = pointers.size === 2 ? spread() : undefined;
  const scale = box.width / svg.clientWidth;
  const moved = { x: event.clientX - before.x, y: event.clientY - before.y };
  // A hand is never quite still.
  if (!dragged && Math.hypot(moved.x, moved.y) < 4) return;
  dragged = true;
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  if (old === undefined) {
    show({ ...box, x: box.x - moved.x * scale, y: box.y - moved.y * scale });
  } else {
    const now = spread();
    show({ ...box, x: box.x - (now.x - old.x) * scale, y: box.y - (now.y - old.y) * scale });
    if (old.distance > 0) zoomAt(now.distance / old.distance, pointAt(now.x, now.y));
  }
});
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, (event) => pointers.delete(event.pointerId));
svg.addEventListener('dragstart', (event) => event.preventDefault());
svg.addEventListener(
  'click',
  (event) => {
    if (dragged) event.preventDefault();
    dragged = false;
  },
  { capture: true },
);

// Everything that a component waits for, or that waits for it, however far.
const reach = (name, end, other) => {
  const found = new Set([name]);
  for (const one of found) for (const edge of edges) if (edge.orders && edge[end] === one) found.add(edge[other]);
  return found;
};
let marked;
const highlight = (name) => {
  if (marked === name) return;
  marked = name;
  svg.classList.toggle('focused', name !== undefined);
  const below = name === undefined ? new Set() : reach(name, 'from', 'to');
  const above = name === undefined ? new Set() : reach(name, 'to', 'from');
  for (const [one, node] of nodes) {
    node.classList.toggle('here', one === name);
    node.classList.toggle('below', one !== name && below.has(one));
    node.classList.toggle('above', one !== name && above.has(one));
    node.classList.remove('needs', 'needed');
  }
  for (const { path, from, to } of edges) {
    path.classList.toggle('needs', from === name);
    path.classList.toggle('needed', to === name);
    if (from === name) nodes.get(to).classList.add('needs');
    if (to === name) nodes.get(from).classList.add('needed');
  }
};
const nodeOf = (event) => event.target.closest?.('.node');
svg.addEventListener('mouseover', (event) => highlight(nodeOf(event)?.dataset.name));
svg.addEventListener('mouseleave', () => highlight(document.activeElement?.closest('.node')?.dataset.name));
svg.addEventListener('focusin', (event) => highlight(nodeOf(event)?.dataset.name));
svg.addEventListener('focusout', () => highlight(undefined));

// One stop for the tab key, arrows from there.
const links = [...nodes.values()].filter((node) => node.matches('a'));
const makeStop = (node) => {
  for (const link of links) link.setAttribute('tabindex', link === node ? '0' : '-1');
};
makeStop(links[0]);
const showNode = (node) => {
  makeStop(node);
  if (svg.getScreenCTM().a < 0.75) zoomAt(0.9 / svg.getScreenCTM().a, centerOf(node));
  centerOn(node);
  node.focus({ preventScroll: true });
  highlight(node.dataset.name);
};
const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const nextNode = (from, [dx, dy]) => {
  const here = centerOf(from);
  const far = (node) => {
    const there = centerOf(node);
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    return along <= 1 ? Infinity : along + 3 * aside;
  };
  const [nearest] = links.toSorted((a, b) => far(a) - far(b));
  return far(nearest) === Infinity ? from : nearest;
};
svg.addEventListener('keydown', (event) => {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const way = ways[key];
  if (way !== undefined && shiftKey) {
    show({ ...box, x: box.x + (way[0] * box.width) / 10, y: box.y + (way[1] * box.height) / 10 });
  } else if (way !== undefined) {
    const next = nextNode(event.target.closest('.node') ?? links[0], way);
    makeStop(next);
    next.focus({ preventScroll: true });
    const { x, y } = centerOf(next);
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) centerOn(next);
  } else if (key === '+' || key === '=') zooms.in();
  else if (key === '-') zooms.out();
  else if (key === '0') fit();
  else return;
  event.preventDefault();
});

// Letters are as wide as the reader's font has them.
const narrowLabels = () => {
  for (const label of svg.querySelectorAll('[data-width]')) {
    const most = Number(label.dataset.width);
    if (label.getComputedTextLength() <= most) continue;
    label.setAttribute('textLength', most);
    label.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
};
// Nothing can be measured before it is seen. Where the whole would be too small to read, its beginning is shown.
let hasBegun = false;
const beginDrawing = () => {
  if (hasBegun) return;
  hasBegun = true;
  narrowLabels();
  measure();
  fit();
  const scale = svg.getScreenCTM().a;
  if (scale < 0.6) zoomAt(0.75 / scale, { x: bounds.x, y: bounds.y });
};
addEventListener('resize', () => {
  if (!hasBegun || svg.clientWidth === 0) return;
  const wasWhole = isWhole();
  measure();
  show(wasWhole ? bounds : box);
});
`;
