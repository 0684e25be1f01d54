import { notEmulated } from '../glide/glide-object.ts'
import type { Reply } from '../http/message.ts'
import { failed, passed, type StepHandler, type StepOutcome, type StepRun } from './step-run.ts'

/**
 * Sends a request to this instance. With authentication type `basic` and no profile it goes out as the test's user
 * (rest-test-steps.md, "Authentication"); with none it carries no credentials. The step itself looks at nothing of the reply.
 */
export const sendRestRequest: StepHandler = (run) => {
    const authentication = run.input('auth_type')
    if (run.input('basic_auth') !== '') throw notEmulated('A basic authentication profile')
    if (authentication === 'mutual' || run.input('mutual_auth') !== '') throw notEmulated('Mutual authentication')
    const path = run.input('end_point')
    if (!path.startsWith('/')) return failed(`The path must follow the instance's name: ${path}`)
    const method = run.input('http_method').toUpperCase()
    const reply = run.send(
        {
            method,
            path,
            queryString: new URLSearchParams(nameValues(run.input('query_params'))).toString(),
            headers: Object.fromEntries(
                Object.entries(nameValues(run.input('headers'))).map(([name, value]) => [name.toLowerCase(), value])
            ),
            body: Buffer.from(run.input('request_body'), 'utf8'),
        },
        authentication === 'basic'
    )
    return passed(`${method} ${path} was answered with ${reply.status}`)
}

export const assertStatusCode: StepHandler = (run) =>
    onReply(run, ({ status }) => {
        const operation = run.input('response_operation')
        const expected = Number(run.input('status_code'))
        const compare = statusOperations[operation]
        if (compare === undefined) throw notEmulated(`The operation ${operation} on a status code`)
        return verdict(compare(status, expected), `The status code is ${status}, expected: ${operation} ${expected}`)
    })

export const assertJsonPayload: StepHandler = (run) =>
    onReply(run, (reply) => {
        const { ok } = parsed(reply)
        return verdict(ok, `The response payload is ${ok ? '' : 'not '}valid JSON`)
    })

export const assertPayload: StepHandler = (run) =>
    onReply(run, (reply) => {
        const expected = run.input('response_body')
        if (/[{}]/.test(expected)) return failed('The expected response body must not contain curly braces')
        return compared(run, 'The response payload', textOf(reply), expected)
    })

/** The element's path is written /result/name (test-steps-rest-category.md, "Assert JSON Response Payload Element"). */
export const assertJsonElement: StepHandler = (run) =>
    onReply(run, (reply) => {
        const path = run.input('element_name')
        const document = parsed(reply)
        if (!document.ok) return failed('The response payload is not valid JSON')
        const element = path
            .split('/')
            .filter((name) => name !== '')
            .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), document.value)
        if (element === undefined || element === null) return failed(`There is no element ${path}`)
        const text = typeof element === 'string' ? element : JSON.stringify(element)
        return compared(run, `The element ${path}`, text, run.input('element_value'))
    })

const statusOperations: Readonly<Record<string, (actual: number, expected: number) => boolean>> = {
    equals: (actual, expected) => actual === expected,
    not_equals: (actual, expected) => actual !== expected,
    less_than: (actual, expected) => actual < expected,
    greater_than: (actual, expected) => actual > expected,
    less_than_equals: (actual, expected) => actual <= expected,
    greater_than_equals: (actual, expected) => actual >= expected,
}

/** `exists` is what the page calls "is not empty". */
const textOperations: Readonly<Record<string, (actual: string, expected: string) => boolean>> = {
    contains: (actual, expected) => actual.includes(expected),
    does_not_contain: (actual, expected) => !actual.includes(expected),
    equals: (actual, expected) => actual === expected,
    not_equals: (actual, expected) => actual !== expected,
    exists: (actual) => actual !== '',
}

function compared(run: StepRun, what: string, actual: string, expected: string): StepOutcome {
    const operation = run.input('response_operation')
    const compare = textOperations[operation]
    if (compare === undefined) throw notEmulated(`The operation ${operation}`)
    return verdict(compare(actual, expected), `${what} is "${actual}", expected: ${operation} "${expected}"`)
}

function verdict(isTrue: boolean, message: string): StepOutcome {
    return isTrue ? passed(message) : failed(message)
}

/** Assert steps must immediately follow the request (rest-test-steps.md). */
function onReply(run: StepRun, look: (reply: Reply) => StepOutcome): StepOutcome {
    return run.reply === undefined ? failed('No Send REST Request step comes right before') : look(run.reply)
}

function textOf(reply: Reply): string {
    return typeof reply.body === 'string' ? reply.body : reply.body.toString('utf8')
}

function parsed(reply: Reply): { readonly ok: boolean; readonly value?: unknown } {
    try {
        return { ok: true, value: JSON.parse(textOf(reply)) }
    } catch {
        return { ok: false }
    }
}

function nameValues(text: string): Record<string, string> {
    if (text === '') return {}
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, String(item)])) : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}
