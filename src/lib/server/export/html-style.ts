import { tokensCss } from '#lib/theme/css.ts';

/**
 * Slides inside `.deck`, for the file and the projector alike: a page to read and print, and one slide at a time when `.deck` is `.present` too.
 * Then one unit of text is 1/24 of the height of the slide (30, 32, 45 pixels of 720, 768, 1080), and the body takes what titles and basis
 * line leave. A slide is its own measure, so that it is the same picture on the screen and small beside the speaker's notes.
 */
export const slideStyle = (): string => `*{box-sizing:border-box}
h1,h2,h3,p,ul,ol,figure{margin:0}
h1,h2,h3,thead th,strong{font-weight:var(--weight-strong)}h1,h2,h3{text-wrap:balance}
h1{font-size:2rem;line-height:1.3}h2{font-size:1.5rem;line-height:1.35}h3{font-size:1.1rem}
.slide{border-top:2px solid var(--color-ink);padding:1.25rem 0 2rem;margin-top:1.5rem;scroll-margin-top:1rem}
.slide:focus{outline:none}
.measure{color:var(--color-ink-soft)}
.status{display:inline-flex;align-items:center;gap:.35em;font-weight:var(--weight-strong)}
:is(td,th) .status{display:inline}:is(td,th) .status svg{margin-right:.35em}
.status svg{width:.85em;height:.85em;fill:var(--colour);flex:none}
header>.status{background:var(--tint);border:1.5px solid var(--colour);border-radius:4px;padding:.1em .6em;margin-top:.4rem}
.body{margin:1rem 0}
.cover .body p{margin-top:.4em}
ul{padding-left:1.3em}li{margin:.2em 0}h3{margin-top:.6em}h3:first-child{margin-top:0}
figure>svg{display:block;width:100%;height:auto}figure>.narrow{display:none}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:baseline;padding:.3em .5em;border-bottom:1px solid var(--color-rule);overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--color-ink);vertical-align:bottom}
tbody th{font-weight:400}.n{text-align:right}
tbody tr:nth-child(even){background:var(--color-surface)}
footer{display:flex;gap:1rem;justify-content:space-between;border-top:1px solid var(--color-rule-strong);padding-top:.4rem;color:var(--color-ink-soft);font-size:.9rem}
.badge{color:var(--color-illustrative)}.number{white-space:nowrap}
details{margin-top:.75rem}summary{cursor:pointer;color:var(--color-accent);min-height:1.75rem}
.notes{color:var(--color-ink-soft)}
@media screen{
.present .slide:not(.current),.present details{display:none}
.present .slide{position:fixed;inset:0;margin:0;padding:0;border:0;container-type:size;background:var(--color-paper)}
.present .sheet{height:100%;padding:.7em 1.33em .55em;font-size:min(100cqh/24,100cqw/32);line-height:1.3;display:grid;grid-template-rows:auto minmax(0,1fr) auto;gap:.35em}
.present :is(h1,h2){font-size:var(--title);line-height:1.3}
.present header .status{float:right;margin:0 0 0 .6em;padding:0 .5em;line-height:1.15}
.present .body{margin:0;min-height:0;overflow:auto;display:flex;flex-direction:column}
.present figure{flex:1;min-height:0;display:flex}.present figure>svg{height:100%;width:100%}
.present :is(th,td){padding:.06em .4em}
.present h3{font-size:1em;margin-top:.3em}.present li{margin:.1em 0}
.present .slide:not(.cover) .made,.present .left{display:none}
.present footer{font-size:1em;padding-top:.1em}
.present .cover .sheet{grid-template-rows:1fr auto auto}
.present .cover header{align-self:end;border-left:.35em solid var(--color-accent);padding-left:.8em}
.present .cover .body{padding:.6em 0 1em 1.15em}
@container (min-aspect-ratio:177/100){.present figure>.narrow{display:none}.present figure>.wide{display:block}}
@container (max-aspect-ratio:177/100){.present figure>.wide{display:none}.present figure>.narrow{display:block}}
}
@media print{
details{display:none}
.slide{break-after:page;break-inside:avoid;border:0;margin:0;padding:0;background:#fff}
figure>svg{max-height:125mm}
thead{display:table-header-group}tr{break-inside:avoid}
}
`;

/** What stands around the slides of the file: contents, buttons, dialogs; `present` is on the root as well. */
export const documentStyle = (): string => `${tokensCss()}
html{font-family:var(--font-sans);color:var(--color-ink);background:var(--color-paper);line-height:1.5;font-variant-numeric:tabular-nums}
body{margin:0 auto;max-width:70rem;padding:1rem 1.25rem 4rem}
a{color:var(--color-accent)}
:focus-visible{outline:3px solid var(--color-accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--color-surface);padding:.5rem}
.bar{display:flex;gap:.5rem;justify-content:flex-end;flex-wrap:wrap}
button,input{font:inherit;color:inherit;background:var(--color-surface);border:1px solid var(--color-rule-strong);border-radius:4px;padding:.35rem .9rem;min-height:2.75rem}
button{cursor:pointer}
nav{margin:1rem 0}nav ol{columns:24rem;column-gap:3rem;padding-left:2.2em}nav li{break-inside:avoid;padding:.15rem 0}
dialog{border:2px solid var(--color-ink);border-radius:8px;background:var(--color-paper);color:inherit;max-width:min(46rem,92vw);font-size:1.25rem}
dialog::backdrop{background:#0008}dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1.2rem}dt{font-weight:600;white-space:nowrap}dd{margin:0}
dialog form{display:flex;gap:.75rem;align-items:center;flex-wrap:wrap;margin-top:1rem}input{width:6em}
#dark{position:fixed;inset:0;background:#000;z-index:9}
[hidden]{display:none!important}
@media screen{
html.present body{max-width:none;padding:0;overflow:hidden}
html.present :is(.bar,nav,.skip){display:none}
html.present dialog{font-size:max(1rem,min(100vh/24,100vw/32));line-height:1.3;max-width:94vw}
}
@media print{
@page{size:A4 landscape;margin:12mm}
body{max-width:none;padding:0}.bar,nav,.skip,#dark,dialog{display:none}
html{background:#fff}
}
`;
