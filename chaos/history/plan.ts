import fc from 'fast-check'
import type { Source } from './history.ts'
import { AGENTS } from './people.ts'

/** What an agent does while they have the call. */
export type Doing = 'hold' | 'consult' | 'conference' | 'monitor' | 'barge'

/** What becomes of the call when an agent is done with it. */
export type Onward =
    | 'end'
    | 'blind transfer'
    | 'queue transfer'
    | 'attended transfer'
    | 'external transfer'
    | 'conference goes on'
    | 'abandoned after transfer'

export interface Stay {
    readonly agent: number
    readonly doings: readonly Doing[]
    readonly onward: Onward
    readonly wrapUp: boolean
}

export type Beginning =
    | 'answered'
    | 'abandoned in queue'
    | 'abandoned while ringing'
    | 'voicemail'
    | 'callback'
    | 'IVR only'
    | 'still waiting'
    | 'not answered'

/**
 * A call in short; every field is independent of the others, so that a failing one shrinks. `legs`: each agent has a contact
 * of their own beside the caller's; `chain`: all happens on the caller's contact, and a transferred call gets a new one whose
 * parent is the one before.
 */
export interface CallPlan {
    readonly source: Source
    readonly layout: 'legs' | 'chain'
    readonly outbound: boolean
    readonly caller: number
    readonly form: number
    readonly ivr: boolean
    readonly rings: readonly { readonly agent: number; readonly result: 'missed' | 'declined' }[]
    readonly beginning: Beginning
    readonly stays: readonly Stay[]
    readonly stillOn: boolean
    readonly cleared: boolean
    readonly recording: boolean
    readonly transcript: boolean
    readonly callsAgain: boolean
    readonly timeless: boolean
    /** Seconds between what happens. */
    readonly gaps: readonly number[]
}

const agent = fc.nat({ max: AGENTS.length - 1 })

const sometimes = (oneIn: number): fc.Arbitrary<boolean> => fc.nat({ max: oneIn - 1 }).map((drawn) => drawn === 1)

interface Abilities {
    readonly layouts: readonly CallPlan['layout'][]
    readonly beginnings: readonly Beginning[]
    readonly doings: readonly Doing[]
    readonly onwards: readonly Onward[]
    readonly rings: boolean
    readonly wrapUp: boolean
    readonly links: boolean
    readonly outbound: boolean
    readonly timeless: boolean
    readonly callsAgain: boolean
    readonly cleared: boolean
}

/** What each telephony system can tell of. */
const ABILITIES: Readonly<Record<Source, Abilities>> = {
    canonical: {
        layouts: ['legs', 'legs', 'chain'],
        beginnings: [
            ...Array.from({ length: 8 }, () => 'answered' as const),
            'abandoned in queue',
            'abandoned while ringing',
            'voicemail',
            'callback',
            'IVR only',
            'still waiting',
            'not answered',
        ],
        doings: ['hold', 'hold', 'consult', 'conference', 'monitor', 'barge'],
        onwards: [
            'end',
            'end',
            'blind transfer',
            'queue transfer',
            'attended transfer',
            'external transfer',
            'conference goes on',
            'abandoned after transfer',
        ],
        rings: true,
        wrapUp: true,
        links: true,
        outbound: true,
        timeless: false,
        callsAgain: true,
        cleared: true,
    },
    cxone: {
        layouts: ['chain'],
        beginnings: ['answered', 'answered', 'answered', 'answered', 'abandoned in queue', 'IVR only', 'still waiting'],
        doings: ['hold'],
        onwards: ['end', 'queue transfer', 'queue transfer', 'abandoned after transfer'],
        rings: false,
        wrapUp: false,
        links: false,
        outbound: true,
        timeless: true,
        callsAgain: true,
        cleared: false,
    },
    vonage: {
        layouts: ['legs'],
        beginnings: [
            'answered',
            'answered',
            'answered',
            'answered',
            'abandoned in queue',
            'abandoned while ringing',
            'IVR only',
            'still waiting',
        ],
        doings: ['hold'],
        onwards: ['end', 'end', 'queue transfer', 'blind transfer', 'abandoned after transfer'],
        rings: true,
        wrapUp: true,
        links: false,
        outbound: false,
        timeless: false,
        callsAgain: false,
        cleared: true,
    },
}

/** A plan that the telephony system can tell of. */
export function callPlan(source: Source): fc.Arbitrary<CallPlan> {
    const can = ABILITIES[source]
    const sometimesIf = (able: boolean, oneIn: number): fc.Arbitrary<boolean> =>
        able ? sometimes(oneIn) : fc.constant(false)
    const stay = fc.record({
        agent,
        doings: fc.array(fc.constantFrom(...can.doings), { maxLength: 2 }),
        onward: fc.constantFrom(...can.onwards),
        wrapUp: sometimesIf(can.wrapUp, 3),
    })
    const ring = fc.record({ agent, result: fc.constantFrom('missed' as const, 'declined' as const) })
    return fc.record({
        source: fc.constant(source),
        layout: fc.constantFrom(...can.layouts),
        outbound: sometimesIf(can.outbound, 7),
        caller: fc.nat({ max: 9999 }),
        form: fc.nat({ max: 3 }),
        ivr: fc.boolean(),
        rings: can.rings
            ? fc.oneof(
                  { weight: 2, arbitrary: fc.constant([]) },
                  { weight: 1, arbitrary: fc.array(ring, { maxLength: 2 }) }
              )
            : fc.constant([]),
        beginning: fc.constantFrom(...can.beginnings),
        stays: fc.array(stay, { minLength: 1, maxLength: 3 }),
        stillOn: sometimes(10),
        cleared: can.cleared ? fc.boolean() : fc.constant(false),
        recording: sometimesIf(can.links, 4),
        transcript: sometimesIf(can.links, 6),
        callsAgain: sometimesIf(can.callsAgain, 20),
        timeless: sometimesIf(can.timeless, 4),
        gaps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 }),
    })
}
