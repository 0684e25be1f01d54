import { answer, type Site } from '../http/answer.ts'
import { openLoginSessions, SESSION_COOKIE } from '../http/authentication/login-sessions.ts'
import type { Reply } from '../http/message.ts'
import { openPageMessages } from '../http/pages/page-messages.ts'
import { openRouteTable } from '../http/scripted-rest/route-table.ts'
import type { Instance } from '../instance.ts'
import { createUser, impersonate, recordInsert, recordQuery, recordUpdate, recordValidation } from './record-steps.ts'
import { assertJsonElement, assertJsonPayload, assertPayload, assertStatusCode, sendRestRequest } from './rest-steps.ts'
import { runServerSideScript } from './script-step.ts'
import { withOutputs } from './step-inputs.ts'
import { stepKinds, type StepKind } from './step-kinds.ts'
import { failed, type Outputs, type StepHandler, type StepOutcome, type StepRun } from './step-run.ts'
import type { StepDefinition, TestDefinition } from './test-definition.ts'

export interface StepResult {
    readonly order: number
    readonly name: string
    /** Steps after one that failed do not run. */
    readonly status: 'success' | 'failure' | 'skipped'
    readonly message: string
}

export interface TestResult {
    readonly name: string
    readonly status: 'success' | 'failure'
    readonly steps: readonly StepResult[]
    /** Of the first step that failed, or of the server's log; empty when the test passed. */
    readonly message: string
}

const handlers: Readonly<Record<keyof typeof stepKinds, StepHandler>> = {
    e00571a10b3222000b7da95e93673a8f: sendRestRequest,
    '2f4fa7309f132200ef4afa7dc67fcf0f': assertStatusCode,
    afc114199f132200ef4afa7dc67fcf64: assertJsonElement,
    d53e40d59f132200ef4afa7dc67fcfc7: assertPayload,
    f100f7079f132200ef4afa7dc67fcf42: assertJsonPayload,
    '071ee5b253331200040729cac2dc348d': impersonate,
    d9bc5f21ff6033008d3f5d9ad53bf12d: createUser,
    '14872288df60220062fe6c7a4df26319': recordInsert,
    '2d82e3c7531400109e02ddeeff7b12a7': recordQuery,
    '17a72288df60220062fe6c7a4df26397': recordUpdate,
    '1f39a288df60220062fe6c7a4df2639d': recordValidation,
    '41de4a935332120028bc29cac2dc349a': runServerSideScript,
}

/** Where requests of steps seem to come from; nothing listens there. */
const ORIGIN = 'http://localhost'

/**
 * Runs one test as a user. What it leaves in the database stays there: taking it back is the caller's.
 *
 * @param userName who runs the test; on a real instance the signed-in administrator.
 */
export function runTest(instance: Instance, test: TestDefinition, userName: string): TestResult {
    const running = new RunningTest(instance, userName)
    const lastEntry = instance.logs.at(-1)
    const steps: StepResult[] = []
    let failure = ''
    for (const step of test.steps) {
        if (failure !== '') {
            steps.push({ order: step.order, name: step.name, status: 'skipped', message: '' })
            continue
        }
        const outcome = running.take(step)
        const status = outcome.passed ? 'success' : 'failure'
        steps.push({ order: step.order, name: step.name, status, message: outcome.message })
        if (!outcome.passed) failure = `Step ${step.order}, ${step.name}: ${outcome.message}`
    }
    const since = lastEntry === undefined ? 0 : instance.logs.lastIndexOf(lastEntry) + 1
    const logged = instance.logs.slice(since).find((entry) => entry.level === 'error')
    if (failure === '' && test.failsOnServerError && logged !== undefined) failure = `Server error: ${logged.message}`
    if (failure === '' && test.steps.length === 0) failure = 'The test has no steps'
    return { name: test.name, status: failure === '' ? 'success' : 'failure', steps, message: failure }
}

class RunningTest {
    private readonly instance: Instance
    private readonly site: Site
    private userId: string
    private reply: Reply | undefined
    private readonly outputs = new Map<string, Outputs>()

    constructor(instance: Instance, userName: string) {
        const user = instance.users.byName(userName)
        if (user === undefined) throw new Error(`There is no active user ${userName}`)
        this.instance = instance
        this.userId = user.sysId
        this.site = {
            instance,
            sessions: openLoginSessions(instance),
            routes: openRouteTable(instance),
            messages: openPageMessages(instance),
            logError: (error, message) => instance.log('error', `${message}: ${String(error)}`, 'atf'),
        }
    }

    take(step: StepDefinition): StepOutcome {
        const known: Readonly<Record<string, StepKind>> = stepKinds
        const kind = known[step.kind]
        if (kind === undefined || !isHandled(step.kind)) {
            return failed(`The step "${step.name}" (${step.kind}) is not emulated by the local instance`)
        }
        // What the steps before have set in motion: async rules, events, jobs that are due.
        this.instance.runPending()
        if (!followsRequest.has(step.kind)) this.reply = undefined
        try {
            const outcome = handlers[step.kind](this.runOf(step, kind))
            this.outputs.set(step.sysId, outcome.outputs ?? {})
            return outcome
        } catch (error) {
            return failed(error instanceof Error ? error.message : String(error))
        }
    }

    private runOf(step: StepDefinition, kind: StepKind): StepRun {
        for (const variable of step.values.keys()) {
            if (kind.inputs[variable] === undefined) throw new Error(`${kind.name} has no input ${variable}`)
        }
        const variables = new Map(Object.entries(kind.inputs).map(([variable, name]) => [name, variable]))
        return {
            instance: this.instance,
            scope: step.scope,
            stepName: step.name,
            earlier: this.outputs,
            reply: this.reply,
            input: (name) =>
                withOutputs(step.mappings.get(name) ?? step.values.get(variables.get(name) ?? '') ?? '', this.outputs),
            session: () => this.instance.users.open(this.user(), false),
            impersonate: (userId) => {
                this.userId = userId
            },
            send: (request, asUser) => {
                const login = asUser ? this.site.sessions.open(this.user().userName) : undefined
                this.reply = answer(this.site, {
                    ...request,
                    headers: login ? { ...request.headers, 'x-usertoken': login.userToken } : request.headers,
                    cookies: login ? { [SESSION_COOKIE]: login.id } : {},
                    origin: ORIGIN,
                })
                return this.reply
            },
        }
    }

    private user(): NonNullable<ReturnType<Instance['users']['byId']>> {
        const user = this.instance.users.byId(this.userId)
        if (user === undefined) throw new Error(`The user ${this.userId} is not there any more`)
        return user
    }
}

/** Assert steps, which leave the reply for the next one. */
const followsRequest = new Set(
    Object.entries(handlers)
        .filter(([, handler]) =>
            [assertStatusCode, assertJsonElement, assertPayload, assertJsonPayload].includes(handler)
        )
        .map(([kind]) => kind)
)

function isHandled(kind: string): kind is keyof typeof handlers {
    return Object.hasOwn(handlers, kind)
}
