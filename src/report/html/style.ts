/** A proof on paper: black text, corrections over the line, explanations in the margin. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fffdf8; --ink: #1c1b19; --faint: #5f5b54; --rule: #cfc8ba; --sheet: #f1ede4;
  --error: #b3150f; --warning: #8a5200; --info: #1b5ea6;
  --error-wash: #fde7e3; --warning-wash: #fdf0d5; --info-wash: #e4eefa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18; --ink: #ece8e0; --faint: #b0aa9e; --rule: #4a463f; --sheet: #121110;
    --error: #ff8f84; --warning: #f3bc5e; --info: #8fbdf5;
    --error-wash: #46201c; --warning-wash: #3f3013; --info-wash: #1c3049;
  }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--sheet); color: var(--ink); font: 1rem/1.6 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", SimSun, serif }
a { color: inherit }
a:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--info); outline-offset: 2px }
.issue { max-width: 76rem; margin: 2rem auto; padding: 2rem 2.5rem; background: var(--paper); border: 1px solid var(--rule); overflow-wrap: anywhere }
h1, h2, h3, h4, .paper, .level, table, .filters, .counts { font-family: "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif }
h1 { margin: 0; font-size: 1.5rem }
.path { margin: 0; font-size: .875rem }
.figures { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 2em; margin: .6rem 0 }
.figures p { margin: 0 }
h2 { margin: 2.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 3px double var(--rule); font-size: 1.15rem }
.path, .grade, footer { color: var(--faint) }
.grade b { color: var(--ink) }
.counts span { margin-right: 1.2em }
.error { --hue: var(--error); --wash: var(--error-wash) }
.warning { --hue: var(--warning); --wash: var(--warning-wash) }
.info { --hue: var(--info); --wash: var(--info-wash) }
.counts span, .level { color: var(--hue) }

table { border-collapse: collapse; margin: .6rem 0 1rem; font-size: .875rem }
caption { text-align: left; color: var(--faint) }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--rule); text-align: right; font-weight: normal; font-variant-numeric: tabular-nums }
th:first-child { text-align: left }
thead th, tfoot * { color: var(--faint) }
.filters fieldset { min-width: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; border: 1px solid var(--rule) }
.filters [hidden], [hidden] { display: none !important }

.part { margin: 1.6rem 0 }
.part.noted { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 0 1.5rem; align-items: start }
.masthead { text-align: center; line-height: 1.9 }
.paper { font-size: 2.4rem; letter-spacing: .2em }
.masthead .box { display: inline-block; min-width: 16em; line-height: 1.7 }
.box, .sidebar { margin: 1rem 0; padding: .4rem 1rem; border: 1px solid var(--rule) }
.box p, .sidebar p { margin: 0 }
.boxTitle { font-weight: bold }
article { padding-top: .4rem; border-top: 1px solid var(--rule) }
h3 { margin: 0 0 .3rem; font-size: 1.5rem; line-height: 1.9 }
h4 { margin: 1rem 0 .2rem; font-size: 1.05rem; line-height: 2.1; break-after: avoid }
.standingHead { display: inline-block; margin: 0; padding: 0 .6em; border: 1px solid var(--ink) }
.kicker, .deck { margin: .2rem 0; color: var(--faint) }
.body { columns: 19em 2; column-gap: 2rem; column-rule: 1px solid var(--rule); text-align: justify; line-height: 2.1 }
.noted .body { columns: 17em 2 }
.body p { margin: 0; text-indent: 2em; widows: 2; orphans: 2 }
.body .brief, .body .listItem, .body .tableRow { text-indent: 0 }
.tableRow { white-space: pre-wrap }
blockquote { margin: .5rem 2em; font-family: "Kaiti SC", KaiTi, STKaiti, serif }
figure { margin: .5rem 0; break-inside: avoid }
figcaption { padding: .4rem .8rem; border-left: 4px solid var(--rule); line-height: 2 }
.dateline { font-weight: bold }
.byline, .jump { color: var(--faint) }
.furniture, .unknown, .editors { color: var(--faint); font-size: .875rem; text-indent: 0 !important }
.unknown { border-left: 4px dotted var(--rule); padding-left: .6em }

mark { color: inherit; background: var(--wash); text-decoration: underline 2px var(--hue); text-underline-offset: .25em }
mark.warning { text-decoration-style: wavy; text-decoration-thickness: 1px }
mark.info { text-decoration-style: dotted }
.wide { color: var(--hue) }
ruby rt { color: var(--error); font: .7em/1 "Kaiti SC", KaiTi, STKaiti, serif; text-indent: 0; user-select: none }
.ref { color: var(--hue); font: 700 .7rem/1 sans-serif; text-decoration: none; vertical-align: super; padding: .2em .15em; text-indent: 0 }
/* A word joiner: the number stays with what it marks. */
.ref::before { content: "\\2060" }
.off { background: none; text-decoration: none }
rt.off, .ref.off, .wide.off { display: none }

.notes { margin: 0; padding: 0 0 0 2.4em; font-size: .875rem; line-height: 1.6 }
.note { margin: 0 0 .8rem; padding: .1rem 0 .1rem .7rem; border-left: 3px solid var(--hue); break-inside: avoid }
.note::marker { color: var(--hue); font-weight: bold }
.note p { margin: 0 }
.note a, .note code { display: inline-block }
.note:target, mark:target { outline: 2px solid var(--hue) }
.expected { color: var(--error) }
.basis, .basis code { color: var(--faint); font-size: .8125rem }
.fine { text-align: center; font-size: 1.2rem }
footer { text-align: center; padding: 0 1rem 2rem }

/* Few notes go along with a long article; many would hide their end. */
@media screen and (min-width: 60rem) {
  .notes:not(:has(> :nth-child(4))) { position: sticky; top: 1rem }
}
@media screen and (max-width: 60rem) {
  .issue { margin: 0; padding: 1rem; border: 0 }
  .part.noted { display: block }
  .notes { margin-top: 1rem }
}
@media print {
  @page { size: A4; margin: 14mm 12mm }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --faint: #444; --rule: #999; --error: #b3150f; --warning: #7a4800; --info: #174f8c; --error-wash: #fff; --warning-wash: #fff; --info-wash: #fff }
  body { font-size: 9.5pt }
  .issue { margin: 0; padding: 0; border: 0; max-width: none; break-after: page }
  .issue:last-of-type { break-after: auto }
  .filters, .note a { display: none }
  .part.noted { grid-template-columns: minmax(0, 1fr) 58mm; gap: 0 4mm }
  .notes { line-height: 1.4 }
  .note { margin-bottom: 1.5mm }
  .noted .body, .body { columns: 2; column-gap: 5mm }
  .paper { font-size: 26pt }
  .masthead { line-height: 1.5 }
  h3 { font-size: 15pt }
  h2, h3, .standingHead, .kicker, .deck { break-after: avoid }
  a { text-decoration: none }
}
`
