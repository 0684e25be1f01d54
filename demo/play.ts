import { authorize, field, readInteraction, sendStep, type Target } from './client.ts'

/** One call as the demo plays it, and what the Interaction must look like after each step. */
interface Step {
    readonly step: 'create' | 'answer' | 'release'
    readonly body: object
    readonly expected: Readonly<Record<string, string | RegExp>>
}

export interface Scene {
    readonly caller: { readonly number: string; readonly e164: string; readonly name: string }
    readonly agent: { readonly id: string; readonly userName: string; readonly name: string }
}

/** Plays create, answer and release over HTTP and prints a timeline; resolves to what was not as expected. */
export async function playCall(target: Target, scene: Scene, print: (line: string) => void): Promise<string[]> {
    const problems: string[] = []
    const authorization = await authorize(target)
    print(
        `${target.oauthClient === undefined ? 'Basic' : 'OAuth'} as ${target.user} on ${target.url}, account ${target.account}`
    )
    const contact = String(Date.now())
    for (const { step, body, expected } of script(scene, contact)) {
        const answer = await sendStep(target, authorization, step, body)
        const interaction = await readInteraction(target, field(answer.body, 'interactionId'))
        print('')
        print(`POST ${target.account}/cxone/${step}  ${JSON.stringify(body)}`)
        print(`  ${answer.status} ${field(answer.body, 'status')}`)
        print(`  Interaction ${interaction['number'] ?? ''}  state ${interaction['state'] ?? ''}`)
        print(`  opened for ${interaction['opened_for'] || '-'}  assigned to ${interaction['assigned_to'] || '-'}`)
        if (step === 'create') print(`  screen pop ${field(answer.body, 'screenPopUrl')}`)
        if (answer.status !== 200) problems.push(`${step}: expected status 200, got ${answer.status}`)
        problems.push(...differences(step, interaction, expected))
    }
    return problems
}

function script(scene: Scene, contact: string): Step[] {
    const ids = { contactId: contact, masterId: contact }
    const known = {
        type: 'phone',
        direction: 'inbound',
        caller_phone_number: scene.caller.e164,
        client_session_id: contact,
        opened_for: scene.caller.name,
        number: /^IMS\d+$/,
        short_description: /./,
    }
    return [
        {
            step: 'create',
            body: { ...ids, ani: scene.caller.number, dnis: '8005550100', skill: '77', skillName: 'Service desk' },
            expected: { ...known, state: 'new', assigned_to: '' },
        },
        {
            step: 'answer',
            body: { ...ids, agentId: scene.agent.id, agentUsername: scene.agent.userName },
            expected: { ...known, state: 'work_in_progress', assigned_to: scene.agent.name },
        },
        {
            step: 'release',
            body: { ...ids, causeCode: '4', releasedBy: 'caller' },
            expected: { ...known, state: 'closed_complete', assigned_to: scene.agent.name },
        },
    ]
}

function differences(
    step: string,
    interaction: Readonly<Record<string, string>>,
    expected: Readonly<Record<string, string | RegExp>>
): string[] {
    return Object.entries(expected).flatMap(([name, wanted]) => {
        const found = interaction[name] ?? ''
        const isRight = typeof wanted === 'string' ? found === wanted : wanted.test(found)
        return isRight ? [] : [`${step}: expected ${name} ${String(wanted) || '(empty)'}, got ${found || '(empty)'}`]
    })
}
