export const STYLE_SHEET = `
:root { color-scheme: light dark; --line: #8885; --accent: light-dark(#0b5c4b, #6fd3b8); --quiet: light-dark(#555, #bbb);
    --bad: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: Canvas; padding: .5rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; padding: .75rem 1.5rem; border-bottom: 1px solid var(--line); }
header .brand { font-weight: 600; text-decoration: none; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; outline: none; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
.quiet { color: var(--quiet); }
.vendors { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1.25rem 0; list-style: none; }
.vendors a { display: block; padding: .45rem .9rem; border: 1px solid var(--line); border-radius: .4rem; text-decoration: none; }
.vendors a[aria-current] { border-color: var(--accent); background: var(--accent); color: Canvas; font-weight: 600; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
.scenarios { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: .5rem; }
.scenarios label { display: grid; grid-template-columns: auto 1fr; align-content: start; gap: 0 .6rem; padding: .55rem .75rem; border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
.scenarios label:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.scenarios input { grid-row: 1 / 3; align-self: start; margin-top: .35rem; accent-color: var(--accent); }
.scenarios .quiet { font-size: .9em; line-height: 1.35; }
.choices { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-top: 1.25rem; }
.choices label { display: grid; gap: .25rem; }
.choices input, .choices select { height: 2.6rem; }
input, select, button { font: inherit; padding: .45rem .6rem; }
button { cursor: pointer; background: var(--accent); color: Canvas; border: 0; border-radius: .4rem; padding: .55rem 1.4rem; font-weight: 600; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1rem 0; }
dt { color: var(--quiet); font-size: .9em; }
dd { margin: 0; font-weight: 600; }
.links { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; padding: 0; list-style: none; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); }
td p { margin: 0; }
td.number { font-variant-numeric: tabular-nums; color: var(--quiet); }
td code { display: block; font-size: .8em; color: var(--quiet); overflow-wrap: anywhere; min-width: 12rem; }
td.decision { width: 36%; min-width: 14rem; }
td.then { width: 22%; min-width: 9rem; }
.bad { color: var(--bad); font-weight: 600; }
.note { border-left: 4px solid var(--accent); padding: .5rem 1rem; }
.note.bad { border-color: var(--bad); }
`
