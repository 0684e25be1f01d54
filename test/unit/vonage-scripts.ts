import type { Action, CallScript } from '../../telephony/vonage/call-script.ts'

export function call(actions: readonly Action[], more: Partial<CallScript> = {}): CallScript {
    return { clid: '02079460958', dialled: '08001234567', service: 'Sales', actions, ...more }
}

const pause = (seconds: number): Action => ({ do: 'wait', seconds })

const IN: readonly Action[] = [
    { do: 'offer' },
    pause(2),
    { do: 'queue' },
    pause(3),
    { do: 'ring', agent: '7' },
    pause(4),
]
const OUT: readonly Action[] = [pause(5), { do: 'hangUp' }, pause(6), { do: 'wrapUp', agent: '7' }, { do: 'end' }]
const ANSWER: Action = { do: 'answer', agent: '7' }

export const CALLS: Readonly<Record<string, CallScript>> = {
    plain: call([...IN, ANSWER, ...OUT]),
    'of version 0': call([...IN, ANSWER, ...OUT], { version: 'v0' }),
    held: call([...IN, ANSWER, pause(5), { do: 'hold' }, pause(20), { do: 'retrieve' }, ...OUT]),
    parked: call([...IN, ANSWER, pause(5), { do: 'park' }, pause(20), { do: 'unpark' }, ...OUT]),
    missed: call([
        ...IN,
        { do: 'miss', agent: '7' },
        pause(1),
        { do: 'ring', agent: '8' },
        pause(2),
        { do: 'miss', agent: '8', reason: 'rejected' },
        { do: 'ring', agent: '7' },
        ANSWER,
        ...OUT,
    ]),
    abandoned: call([
        { do: 'offer' },
        { do: 'queue' },
        pause(60),
        { do: 'hangUp' },
        { do: 'end', outcome: 'Abandoned' },
    ]),
    transferred: call([
        ...IN,
        ANSWER,
        pause(30),
        { do: 'consult', agent: '8' },
        pause(5),
        { do: 'answer', agent: '8' },
        pause(10),
        { do: 'transfer', from: '7' },
        pause(5),
        { do: 'wrapUp', agent: '7' },
        pause(20),
        { do: 'hangUp' },
        pause(3),
        { do: 'wrapUp', agent: '8' },
        { do: 'end' },
    ]),
    unfinished: call([...IN, ANSWER, pause(10)]),
    outbound: call([{ do: 'dial', agent: '7' }, pause(8), { do: 'reach' }, pause(30), ...OUT.slice(1)], {
        outbound: true,
    }),
}
