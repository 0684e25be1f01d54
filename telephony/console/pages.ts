import { html, type Content, type Markup } from './html.ts'
import type { CallView, InteractionView } from './instance.ts'
import type { Line } from './line.ts'
import type { Moment, Play } from './play.ts'

export interface NumberedPlay {
    readonly number: number
    readonly play: Play
}

/** Where somebody picks a telephony system and a scenario. */
export function choicePage(lines: readonly Line[], line: Line, plays: readonly NumberedPlay[], url: string): string {
    const { account, caller, vendor } = line.settings
    const content = html` <h1>Play a call</h1>
        <p class="quiet">
            This page stands in for the telephony systems. They send what the real ones would to
            <a href="${url}">the instance</a>, and answer when it asks what happened.
        </p>
        <nav aria-label="Telephony system">
            <ul class="vendors">
                ${lines.map(
                    ({ settings, title }) =>
                        html`<li>
                            <a
                                href="/?vendor=${settings.vendor}"
                                ${settings.vendor === vendor ? html` aria-current="page"` : ''}
                                >${title}</a
                            >
                        </li>`
                )}
            </ul>
        </nav>
        <form method="post" action="/plays">
            <input type="hidden" name="vendor" value="${vendor}" />
            <fieldset>
                <legend>Scenario, told to the account ${account}</legend>
                <div class="scenarios">
                    ${line.scenarios.map(
                        ({ name, summary }, index) =>
                            html`<label>
                                <input
                                    type="radio"
                                    name="scenario"
                                    value="${name}"
                                    aria-labelledby="name-${index}"
                                    aria-describedby="summary-${index}"
                                    ${index === 0 ? html`checked` : ''}
                                    required
                                />
                                <span id="name-${index}">${sentence(name)}</span>
                                <span id="summary-${index}" class="quiet">${summary}</span>
                            </label>`
                    )}
                </div>
            </fieldset>
            <div class="choices">
                <label>Number of the caller <input name="caller" value="${caller}" autocomplete="off" /></label>
                <label
                    >Between two messages
                    <select name="pause">
                        <option value="0">no pause</option>
                        <option value="1000">one second</option>
                        <option value="4000">four seconds</option>
                    </select></label
                >
                <label
                    >Lost on the way
                    <select name="lose">
                        <option value="0">nothing</option>
                        <option value="0.1">a tenth</option>
                        <option value="0.5">half</option>
                        <option value="1">everything</option>
                    </select></label
                >
                <button>Play</button>
            </div>
        </form>
        ${plays.length === 0 ? '' : pastPlays(plays)}`
    return page('Play a call', content, url)
}

/** The calls of before, the last one first. */
function pastPlays(plays: readonly NumberedPlay[]): Markup {
    return html`<h2>Calls you played</h2>
        <ul>
            ${plays
                .slice()
                .reverse()
                .map(
                    ({ number, play: { line, scenario } }) =>
                        html`<li><a href="/plays/${number}">${line.title}: ${scenario.name}</a></li>`
                )}
        </ul>`
}

/** What was sent in a call, and what the instance made of it. */
export function playPage({ number, play }: NumberedPlay, url: string): string {
    const { line, scenario, moments } = play
    const content = html` <h1>${line.title}: ${scenario.name}</h1>
        <p class="quiet">${scenario.summary}</p>
        ${statusOf(play)} ${result(play.view(), url)}
        <div class="wide">
            <table>
                <caption>
                    What was sent, in this order, and what the instance decided
                </caption>
                <thead>
                    <tr>
                        <th scope="col">#</th>
                        <th scope="col">Sent</th>
                        <th scope="col">Answer</th>
                        <th scope="col">Decision</th>
                        <th scope="col">Interaction then</th>
                    </tr>
                </thead>
                <tbody>
                    ${moments.map(momentRow)}
                </tbody>
            </table>
        </div>
        <p><a href="/?vendor=${line.settings.vendor}">Play another call</a></p>`
    const refresh = play.isOver() ? '' : html`<meta http-equiv="refresh" content="2; url=/plays/${number}" />`
    return page(`${line.title}: ${scenario.name}`, content, url, refresh)
}

function statusOf(play: Play): Markup {
    if (!play.isOver())
        return html`<p role="status" class="note">The call is going on; this page shows more every two seconds.</p>`
    if (play.trouble() !== '') return html`<p role="alert" class="note bad">The play ended early: ${play.trouble()}</p>`
    const lost = play.moments.filter(({ sent }) => sent.outcome === 'lost').length
    if (lost === 0) return html`<p role="status" class="note">The call is over, and everything arrived.</p>`
    if (play.line.columns === undefined) {
        return html`<p role="status" class="note">
            The call is over; ${lost} of ${play.moments.length} messages were lost, and nobody can be asked for them.
        </p>`
    }
    return html`<p role="status" class="note">
        The call is over; ${lost} of ${play.moments.length} messages were lost. The job
        <em>Trunkline: reconcile</em> asks for them every two minutes; <em>Run</em> on the instance's home page runs it
        at once. Reload this page then.
    </p>`
}

const CLASSIC = '/now/nav/ui/classic/params/target/'

function result(view: CallView | undefined, url: string): Markup {
    if (view === undefined || view.call === '') return html`<p>The instance knows of no such call yet.</p>`
    const link = (target: string): string => `${url}${CLASSIC}${encodeURIComponent(target)}`
    const { interaction, call } = view
    const trace = `x_tkl_voice_event_list.do?sysparm_query=call=${call}^ORDERBYeffective`
    return html`${interaction === undefined ? '' : facts(interaction)}
        <ul class="links">
            ${interaction === undefined ? '' : html`<li><a href="${link(`interaction.do?sys_id=${interaction.id}`)}">Interaction ${interaction.number}</a></li>`}
            <li><a href="${link(`x_tkl_voice_call.do?sys_id=${call}`)}">The call's row</a></li>
            <li><a href="${link(trace)}">Its trace: every event with its decision</a></li>
        </ul>`
}

function facts({ stateLabel, openedFor, assignedTo, callerNumber }: InteractionView): Markup {
    const known: readonly (readonly [string, string])[] = [
        ['State', stateLabel],
        ['Opened for', openedFor || 'nobody'],
        ['Caller', callerNumber || 'unknown'],
        ['Assigned to', assignedTo || 'nobody'],
    ]
    return html`<dl>
        ${known.map(
            ([name, value]) =>
                html`<div>
                    <dt>${name}</dt>
                    <dd>${value}</dd>
                </div>`
        )}
    </dl>`
}

function momentRow({ sent, decisions, interaction }: Moment, index: number): Markup {
    const { stateLabel, assignedTo } = interaction ?? { stateLabel: 'none', assignedTo: '' }
    return html`<tr>
        <td class="number">${index + 1}</td>
        <td>${sent.name}<code>${sent.content}</code></td>
        <td>${answerOf(sent.outcome)}</td>
        <td class="decision">${decisions.map((decision) => html`<p>${decision}</p>`)}</td>
        <td class="then">${stateLabel}${assignedTo === '' ? '' : `, ${assignedTo}`}</td>
    </tr>`
}

function answerOf(outcome: 'lost' | number): Content {
    if (outcome === 'lost') return html`<span class="bad">lost</span>`
    if (outcome === 0) return html`<span class="bad">no answer</span>`
    return outcome < 300 ? outcome : html`<span class="bad">${outcome}</span>`
}

function page(title: string, content: Content, url: string, head: Content = ''): string {
    return html`<!doctype html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                ${head}
                <title>${title} - Phone simulator</title>
                <link rel="stylesheet" href="/simulator.css" />
            </head>
            <body>
                <a class="skip" href="#content">Skip to the content</a>
                <header><a class="brand" href="/">Phone simulator</a><a href="${url}">The instance</a></header>
                <main id="content" tabindex="-1">${content}</main>
            </body>
        </html>`.markup
}

function sentence(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1)
}
