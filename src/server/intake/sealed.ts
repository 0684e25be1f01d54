import { openPart } from '../calls/sealed.ts'
import type { CallRow } from '../records/calls.ts'
import { countAgain } from '../records/sealing.ts'
import { callEvents, readComponent, type Component } from './component.ts'

/** A call that is sealed, as the telephony system is answered. */
export interface SealedRow {
    /** sys_id of the row. */
    readonly id: string
    readonly interactionId: string
}

/** A component, and what in it is sealed. */
export interface Parted {
    /** What is folded. Its ids are those of the whole, so that what comes in later is read as well. */
    readonly open: Component
    /** The sealed call that an event about a contact is late for; undefined when the contact is folded. */
    readonly lateFor: (contact: string) => SealedRow | undefined
    /** sys_id of the row of the sealed call that one of these ids follows, '' for none. */
    readonly parentOf: (ids: readonly string[]) => string
}

/**
 * Takes out of a component what is never folded again. Events that came before the contact they are about had begun
 * were ignored; once it has, they count like any others.
 */
export function partSealed(account: string, component: Component, rows: readonly CallRow[]): Parted {
    const sealed = rows.filter((row) => row.sealed)
    if (sealed.length === 0) return { open: component, lateFor: () => undefined, parentOf: () => '' }
    const part = openPart(rows, callEvents(component), component.edges)
    const ids = sealed.map((row) => row.id)
    if (countAgain(account, ids, (contact) => part.open.has(contact)) > 0) {
        return partSealed(account, readComponent(account, component.ids), rows)
    }
    return {
        open: {
            ...component,
            events: component.events.filter(({ event }) => part.lateFor(event.contact) === undefined),
            edges: part.edges,
        },
        lateFor: (contact) => sealedRow(rows.find((row) => row.id === part.lateFor(contact))),
        parentOf: (members) => part.follows.get(members.find((id) => part.follows.has(id)) ?? '') ?? '',
    }
}

function sealedRow(row: CallRow | undefined): SealedRow | undefined {
    return row === undefined ? undefined : { id: row.id, interactionId: row.values['interaction'] ?? '' }
}
