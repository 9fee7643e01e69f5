/** Eight colours that can be told apart on light and on dark ground; layers take them in turn. */
const hues = [
  ['#4263b8', '#8aa7f0'],
  ['#0f7f8c', '#5cc4cf'],
  ['#3d7f3a', '#86c982'],
  ['#9a6a00', '#dcb04f'],
  ['#b0493f', '#ef9a8f'],
  ['#84479f', '#cc9ae2'],
  ['#66707f', '#a9b4c4'],
  ['#a3426f', '#eb95bd'],
] as const;

const hueRules = hues
  .map(([light, dark], index) => `.hue-${index} { --hue: light-dark(${light}, ${dark}); }`)
  .join('\n');

/** The style of the page. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #14171c);
  --card: light-dark(#ffffff, #1c2027);
  --line: light-dark(#dde1e8, #333a45);
  --text: light-dark(#1d232d, #e6e9ee);
  --soft: light-dark(#5a6475, #a3adbb);
  --link: light-dark(#2450b5, #8fb2ff);
  --good: light-dark(#1d7a3c, #6fce8c);
  --bad: light-dark(#b3261e, #ff9c91);
  --warning: light-dark(#8a5a00, #f0bd57);
  --bad-ground: light-dark(#fdeeec, #3a1f1d);
  --warning-ground: light-dark(#fdf5e3, #352a14);
  --needs: light-dark(#2450b5, #8fb2ff);
  --needed: light-dark(#c2570c, #ffab6b);
  --uses: light-dark(#0f7f8c, #5cc4cf);
  --hue: light-dark(#8a93a1, #79838f);
}
${hueRules}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h1:focus { outline: none; }
h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
h3 { font-size: .95rem; margin: .75rem 0 .35rem; }
p + p { margin-top: .4rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code { font: .88em/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: break-word; }
code small { color: var(--soft); font-size: .85em; }
small { font-weight: normal; color: var(--soft); }
kbd { font: .85em ui-monospace, Menlo, Consolas, monospace; border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; }
ul, ol { padding-left: 1.2rem; }
[hidden] { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 3; padding: .5rem 1rem; background: var(--card); }
.skip:focus { left: 0; }
html:not(.with-script) .scripted { display: none; }
html:not(.with-script) .view:not(:target):not(:has(:target)) { display: none; }
html:not(.with-script) main:not(:has(:target)) .view:first-child { display: block; }

header { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1.5rem; padding: .6rem clamp(.75rem, 2vw, 1.5rem); background: var(--card); border-bottom: 1px solid var(--line); }
nav { display: flex; flex-wrap: wrap; gap: .15rem; }
nav a { padding: .3rem .7rem; border-radius: 6px; color: var(--soft); text-decoration: none; }
nav a:hover { background: var(--ground); color: var(--text); }
nav a[aria-current] { background: var(--ground); color: var(--text); font-weight: 600; }
.search { position: relative; flex: 1 1 16rem; max-width: 28rem; }
.search input { width: 100%; padding: .4rem .7rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
.search ul { position: absolute; top: calc(100% + .3rem); left: 0; right: 0; max-height: 60vh; overflow: auto; margin: 0; padding: .3rem; list-style: none; background: var(--card); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 24px rgb(0 0 0 / .18); }
.search li { padding: .35rem .6rem; border-radius: 5px; overflow-wrap: anywhere; }
.search li[role] { cursor: pointer; }
.search li span { display: block; font-size: .85em; }
.search li[aria-selected='true'], .search li[role]:hover { background: var(--ground); }

main { max-width: 90rem; margin: 0 auto; padding: 1.25rem clamp(.75rem, 2vw, 1.5rem) 4rem; }
.view { scroll-margin-top: 100vh; }
.view > * + * { margin-top: 1.25rem; }
.view > h1 + *, .trail + h1 { margin-top: .4rem; }
.note, .none, .place { color: var(--soft); font-weight: normal; }
.note { font-size: .9em; }
.lead { font-size: 1.05rem; max-width: 60rem; }
.number { display: inline-block; min-width: 1.6em; padding: 0 .45em; border-radius: 1em; background: var(--line); font-size: .8em; font-weight: 600; text-align: center; }
.tag { display: inline-block; padding: 0 .45em; border: 1px solid var(--line); border-radius: 4px; font-size: .85em; overflow-wrap: anywhere; }
.swatch { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; background: var(--hue); }
.card { padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
td .problem, .tag.problem, p.bad { color: var(--bad); }
td .warning, .tag.warning { color: var(--warning); }
p.good { color: var(--good); }
p.warning { color: var(--warning); }

.verdict { padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--good); border-radius: 10px; }
.verdict.bad { border-left-color: var(--bad); }
.verdict .result { margin: .1rem 0 .2rem; font-size: 1.15rem; font-weight: 600; color: var(--good); }
.verdict.bad .result { color: var(--bad); }
.tiles { display: flex; flex-wrap: wrap; gap: .35rem 1.6rem; margin-top: .7rem; padding: 0; list-style: none; }
.tiles a { color: var(--soft); text-decoration: none; }
.tiles a:hover { text-decoration: underline; }
.tiles b { color: var(--text); font-size: 1.2rem; font-variant-numeric: tabular-nums; }
.findings { padding: 0; list-style: none; }
.findings li { padding: .55rem .8rem; border-left: 4px solid var(--bad); border-radius: 6px; background: var(--bad-ground); overflow-wrap: anywhere; }
.findings li.warning { border-left-color: var(--warning); background: var(--warning-ground); }
.findings li + li { margin-top: .4rem; }
.findings p + p { margin-top: .1rem; }
.findings .rule { font-size: .9em; }

.drawing figcaption p { color: var(--soft); }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; margin: .6rem 0; }
fieldset { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: 0; padding: 0; border: 0; min-width: 0; }
label { display: inline-flex; align-items: center; gap: .35rem; }
.key { width: 1.6rem; border-top: 2px solid var(--soft); }
.key.uses { border-top: 2px dashed var(--uses); }
.zoom { display: flex; gap: .3rem; }
html:not(.with-script) .zoom { display: none; }
button { min-width: 2.2rem; padding: .3rem .7rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
button:hover { border-color: var(--soft); }
.hint { margin-top: .5rem; font-size: .88em; color: var(--soft); }
@media (hover: none) { .hint { display: none; } }
#drawing { display: block; width: 100%; max-height: 90vh; background: var(--card); border: 1px solid var(--line); border-radius: 10px; touch-action: none; cursor: grab; user-select: none; }
#drawing:active { cursor: grabbing; }
#drawing text { font-size: 14px; fill: var(--text); pointer-events: none; }
#drawing .layer { fill: var(--hue); fill-opacity: .07; stroke: var(--hue); stroke-opacity: .4; }
#drawing :is(.title, .wave, .group) { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
#drawing .title { font-weight: 600; font-size: 15px; }
#drawing .wave { font-size: 12px; text-anchor: end; fill: var(--soft); }
#drawing .group { font-size: 11.5px; fill: var(--soft); }
#drawing .edges path { fill: none; stroke: var(--soft); stroke-opacity: .38; }
#drawing .edges .uses { stroke: var(--uses); stroke-dasharray: 5 4; }
#drawing marker { fill: var(--needs); }
#drawing marker.needed { fill: var(--needed); }
.drawing:not(:has(#show-follows:checked)) .edges .follows:not(.needs, .needed),
.drawing:not(:has(#show-depends-on:checked)) .edges .depends-on:not(.needs, .needed),
.drawing:not(:has(#show-uses:checked)) .edges .uses:not(.needs, .needed) { display: none; }
#drawing .node { cursor: pointer; outline: none; }
#drawing g.node { cursor: default; }
#drawing .node rect { fill: var(--card); stroke: var(--line); }
#drawing .node .mark { fill: var(--hue); stroke: none; }
#drawing .node:hover > rect:first-of-type, #drawing .node.here > rect:first-of-type { stroke: var(--text); stroke-width: 2; }
#drawing .node:focus-visible > rect:first-of-type { stroke: var(--link); stroke-width: 3; }
#drawing .state { fill: var(--warning); stroke: var(--card); stroke-width: 2; }
#drawing .node.problem .state { fill: var(--bad); }
#drawing .node.problem > rect:first-of-type { stroke: var(--bad); }
#drawing.focused .edges path:not(.needs, .needed) { stroke-opacity: .06; }
#drawing.focused .node:not(.here, .needs, .needed, .below, .above) { opacity: .3; }
#drawing.focused .node:is(.below, .above):not(.needs, .needed) { opacity: .75; }
#drawing .edges .needs { stroke: var(--needs); stroke-opacity: 1; stroke-width: 1.8; marker-end: url(#arrow-needs); }
#drawing .edges .needed { stroke: var(--needed); stroke-opacity: 1; stroke-width: 1.8; marker-end: url(#arrow-needed); }
#drawing .node.needs > rect:first-of-type { stroke: var(--needs); stroke-width: 2; }
#drawing .node.needed > rect:first-of-type { stroke: var(--needed); stroke-width: 2; }
#drawing.searched .node:not(.found) { opacity: .25; }
#drawing.searched .node.found > rect:first-of-type { stroke: var(--link); stroke-width: 2.5; }

.layers { columns: 21rem; column-gap: 1rem; }
.layers .card { break-inside: avoid; margin-bottom: 1rem; border-top: 3px solid var(--hue); }
.layers h3 { margin-top: 0; font-size: 1rem; }
.layers ul { padding: 0; list-style: none; }
.layers li { padding: .12rem 0; overflow-wrap: anywhere; }

table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { padding: .4rem .7rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: .85em; color: var(--soft); font-weight: 600; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td { overflow-wrap: break-word; }
.table { overflow-x: auto; }
p + .table { margin-top: .6rem; }
tr:target { background: var(--warning-ground); }
.edge { font-weight: 600; white-space: nowrap; }
.edge.uses { color: var(--uses); }
.chain { padding-left: 1.5rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .8rem 1.5rem; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.facts dt { font-size: .85em; color: var(--soft); }
.facts dd, .objects dd { overflow-wrap: anywhere; }
.objects { display: grid; grid-template-columns: minmax(10rem, 18rem) 1fr; gap: .35rem 1.2rem; }
.objects dt { overflow-wrap: anywhere; }
.objects code { display: inline-block; margin-right: .8rem; }

.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
.free { --hue: light-dark(#e3e7ed, #39414d); }
.reserve { --hue: light-dark(#aeb6c2, #6a7482); }
.machines { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 34rem), 1fr)); gap: 1rem; align-items: start; }
.bar { margin-top: .6rem; }
.bar p { font-size: .92em; }
.bar svg { display: block; width: 100%; height: 1.3rem; border-radius: 4px; }
.bar rect { fill: var(--hue); stroke: var(--card); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar .share:hover { fill-opacity: .7; }
.loss dt { margin-top: .4rem; font-size: .88em; color: var(--soft); }
details { margin-top: .5rem; }
td details { margin: 0; }
summary { cursor: pointer; }
details p { margin-top: .5rem; max-width: 60rem; }
details table { margin-top: .5rem; }

@media screen and (max-width: 46rem) {
  header { position: static; }
  html { scroll-padding-top: 1rem; }
  .search { max-width: none; }
  nav a { padding: .3rem .45rem; font-size: .95rem; }
  code, td { overflow-wrap: anywhere; }
  #drawing { height: 60vh; }
  .with-script :is(table, tbody, tr, td) { display: block; }
  .with-script thead { display: none; }
  .with-script tr { padding: .5rem .7rem; }
  .with-script tr + tr { border-top: 1px solid var(--line); }
  .with-script td { position: relative; min-height: 1.5em; padding: .12rem 0 .12rem 7rem; border: 0; }
  .with-script td:empty { display: none; }
  .with-script td::before { content: attr(data-title); position: absolute; left: 0; width: 6.5rem; font-size: .88em; color: var(--soft); }
  .with-script .numeric { text-align: left; white-space: normal; }
  .objects { grid-template-columns: 1fr; gap: 0; }
  .objects dt { margin-top: .5rem; }
}
@media (prefers-reduced-motion: no-preference) {
  #drawing .node, #drawing .edges path { transition: opacity .12s, stroke-opacity .12s; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; }
  header, .toolbar, .hint, .trail, .skip { display: none !important; }
  main { max-width: none; padding: 0; }
  body { font-size: 11px; }
  #drawing { max-height: none; border: 0; }
  .card, .machine, tr, .findings li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
