import { serve } from '../http/server.ts'
import type { Instance } from '../instance.ts'
import { createFaultSwitch, type FaultSwitch } from '../store/fault-switch.ts'

/** What the cluster tells a node's process, in its environment. */
export const NODE_NAME = 'INSTANCE_NODE'
export const CLUSTER_ADDRESS = 'INSTANCE_ADDRESS'

/** A node says where it listens; the cluster says when to close. */
export interface ReadyMessage {
    readonly port: number
}
export const CLOSE_MESSAGE = 'close'

export interface NodeSettings {
    readonly name: string
    readonly fault: FaultSwitch
}

/**
 * The program of a cluster's node: opens the instance, serves it on a free port of this machine, tells the cluster, and ends
 * when the cluster says so or is gone.
 */
export async function runNode(open: (settings: NodeSettings) => Instance): Promise<void> {
    const name = process.env[NODE_NAME]
    const address = process.env[CLUSTER_ADDRESS]
    if (name === undefined || address === undefined || process.send === undefined) {
        throw new Error('A node is started by the cluster')
    }
    // Ctrl-C reaches every process of the terminal; the cluster decides what happens then.
    process.on('SIGINT', () => undefined)
    const instance = open({ name, fault: createFaultSwitch(name) })
    const serving = await serve(instance, {
        port: 0,
        host: '127.0.0.1',
        node: name,
        address,
        ...(process.env['LOG_LEVEL'] === undefined ? {} : { logLevel: process.env['LOG_LEVEL'] }),
    })
    const end = (): void => {
        void serving.close().then(() => {
            instance.close()
            process.exit(0)
        })
    }
    process.once('message', (message) => {
        if (message === CLOSE_MESSAGE) end()
    })
    process.once('disconnect', end)
    process.send({ port: Number(new URL(serving.url).port) } satisfies ReadyMessage)
}
