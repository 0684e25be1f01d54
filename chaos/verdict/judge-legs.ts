import type { ExpectedCall, ExpectedLeg } from '../history/history.ts'
import type { Report } from './judge.ts'
import type { Records, Row } from './records.ts'

/** Each agent's part once, as it was, and a phone log for each that was established. */
export function judgeLegs(expected: ExpectedCall, call: string, records: Records, report: Report): void {
    const found = records.legs.get(call) ?? []
    const left = Array.from(found)
    for (const leg of numbered(expected.legs)) {
        const index = left.findIndex((row) => isLeg(row, leg))
        const row = left[index]
        if (row === undefined) {
            report('lost', `leg of ${leg.agent.externalId} on ${leg.contact} is missing`)
            continue
        }
        left.splice(index, 1)
        judgeLeg(leg, row, records, report)
        judgePhoneLog(leg, row, expected, records, report)
    }
    for (const row of left) {
        report('duplicate', `leg of ${row['agent'] ?? ''} on ${row['contact'] ?? ''} is one too many`)
    }
    const logs = records.phoneLogs.get(expected.root) ?? []
    const wanted = expected.legs.filter((leg) => hasPhoneLog(leg, records)).length
    if (logs.length < wanted) report('lost', `${expected.root} has ${logs.length} phone logs, expected ${wanted}`)
    if (logs.length > wanted) report('duplicate', `${expected.root} has ${logs.length} phone logs, expected ${wanted}`)
}

type NumberedLeg = ExpectedLeg & { readonly ordinal: number }

/** The same agent once more on the same contact is the next one. */
function numbered(legs: readonly ExpectedLeg[]): NumberedLeg[] {
    return legs.map((leg, index) => {
        const before = legs.slice(0, index + 1)
        const same = before.filter(
            (other) => other.contact === leg.contact && other.agent.externalId === leg.agent.externalId
        )
        return { ...leg, ordinal: same.length }
    })
}

function isLeg(row: Row, leg: NumberedLeg): boolean {
    return (
        row['contact'] === leg.contact &&
        row['agent'] === leg.agent.externalId &&
        Number(row['ordinal']) === leg.ordinal
    )
}

function judgeLeg(leg: NumberedLeg, row: Row, records: Records, report: Report): void {
    const name = `leg of ${leg.agent.externalId} on ${leg.contact}`
    const compare = (what: string, found: string | undefined, wanted: string | undefined): void => {
        if (wanted === undefined || (found ?? '') === wanted) return
        report('wrong', `${what} of the ${name} is "${found ?? ''}", expected "${wanted}"`)
    }
    compare('state', row['state'], leg.state === '' ? undefined : leg.state)
    if (!leg.established) return
    compare('role', row['role'], leg.role)
    compare('seconds', row['seconds'], leg.seconds === undefined ? undefined : String(leg.seconds))
    if (leg.seconds !== undefined)
        compare('hold seconds', String(Number(row['hold_seconds'])), String(leg.holdSeconds ?? 0))
    compare('wrap-up code', row['wrap_up_code'], leg.wrapUpCode)
    compare('user', records.users.get(row['user'] ?? '') ?? '', userOf(leg, records))
}

/** Who only listens makes no phone call, and the platform has no log without a user. */
function hasPhoneLog(leg: ExpectedLeg, records: Records): boolean {
    return leg.established && leg.role !== 'monitor' && userOf(leg, records) !== ''
}

function userOf(leg: ExpectedLeg, records: Records): string {
    return Array.from(records.users.values()).includes(leg.agent.username) ? leg.agent.username : ''
}

function judgePhoneLog(leg: NumberedLeg, row: Row, call: ExpectedCall, records: Records, report: Report): void {
    if (!hasPhoneLog(leg, records)) return
    const log = (records.phoneLogs.get(call.root) ?? []).find((each) => each['sys_id'] === row['phone_log'])
    if (log === undefined)
        return report('lost', `the leg of ${leg.agent.externalId} on ${leg.contact} has no phone log`)
    const found = [log['agent'], log['phone_number'], log['call_type'], log['start_time'], log['end_time']]
    const wanted = [row['user'], call.number, call.direction, row['established_on'], row['ended_on']]
    if (found.join('|') === wanted.join('|')) return
    report(
        'wrong',
        `the phone log of ${leg.agent.externalId} on ${leg.contact} is ${found.join(', ')}, expected ${wanted.join(', ')}`
    )
}
