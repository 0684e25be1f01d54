import type { Reply } from '../message.ts'

const STYLE_SHEET = `
:root { color-scheme: light dark; --line: #8885; --accent: light-dark(#0b5c4b, #6fd3b8); --quiet: light-dark(#555, #bbb); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: Canvas; padding: .5rem; }
.banner { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 1.5rem; border-bottom: 1px solid var(--line); }
.banner nav { display: flex; gap: 1rem; }
.brand { font-weight: 600; text-decoration: none; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; outline: none; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font-size: .9em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.quiet { color: var(--quiet); }
.note { border-left: 4px solid var(--accent); padding: .5rem 1rem; }
.note.error { border-color: light-dark(#b3261e, #ff8a80); }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
form.filter { display: flex; gap: .75rem; align-items: end; }
form.filter label { display: grid; flex: 1; gap: .25rem; }
.menu ul { list-style: none; padding: 0; }
.menu .separator { font-weight: 600; margin-top: .75rem; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9em; }
form.login { max-width: 22rem; display: grid; gap: .75rem; }
form.login label { display: grid; gap: .25rem; }
input, button { font: inherit; padding: .45rem .6rem; }
button { cursor: pointer; }
dl.record { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr; gap: .35rem 1rem; }
dl.record dt { font-weight: 600; }
dl.record dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
`

export function styleSheetReply(): Reply {
    return {
        status: 200,
        headers: { 'content-type': 'text/css;charset=UTF-8', 'cache-control': 'max-age=60' },
        body: STYLE_SHEET,
    }
}
