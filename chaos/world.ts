import { buildSync } from 'esbuild'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadDemo } from '../demo/load.ts'
import { createInstance } from '../instance/boot.ts'
import type { Instance } from '../instance/instance.ts'
import { startCluster, type Cluster } from '../instance/cluster/cluster.ts'
import { AGENTS, UNKNOWN_AGENT } from './history/people.ts'

/** A database file with the demo's data, and a copy of the built application that no build replaces meanwhile. */
export interface World {
    readonly file: string
    readonly application: string
    startNodes(nodes: number, report: (line: string) => void): Promise<Cluster>
    remove(): void
}

/** `prepare` adds to the demo's data. */
export function createWorld(prepare: (instance: Instance) => void = () => undefined): World {
    const folder = mkdtempSync(path.join(tmpdir(), 'chaos-'))
    const file = path.join(folder, 'instance.sqlite')
    const application = path.join(folder, 'app')
    cpSync(path.join(import.meta.dirname, '../dist/app'), application, { recursive: true })
    const instance = createInstance({ database: file, applications: [application] })
    loadDemo(instance)
    const session = instance.signIn('admin')
    if (session === undefined) throw new Error('The local instance has no user admin')
    const agents = AGENTS.filter(({ username }) => username !== UNKNOWN_AGENT)
    instance.runScript(MAP_AGENTS, { session, scope: 'x_tkl_voice', name: 'agents', variables: { agents } })
    prepare(instance)
    instance.close()
    const program = bundleNode(folder)
    return {
        file,
        application,
        startNodes(nodes, report) {
            // The nodes take it from their environment: what they log would hold up the run.
            process.env['LOG_LEVEL'] ??= 'silent'
            return startCluster({
                program,
                programArguments: [file, application],
                execArguments: ['--enable-source-maps'],
                nodes,
                report,
                port: 0,
                host: '127.0.0.1',
            })
        },
        remove: () => rmSync(folder, { recursive: true, force: true }),
    }
}

/** One file that Node runs as it is: a node that is killed over and over comes back in a fraction of the time. */
function bundleNode(folder: string): string {
    const program = path.join(folder, 'node.mjs')
    symlinkSync(path.join(import.meta.dirname, '../node_modules'), path.join(folder, 'node_modules'), 'junction')
    buildSync({
        entryPoints: [path.join(import.meta.dirname, 'node.ts')],
        outfile: program,
        bundle: true,
        packages: 'external',
        platform: 'node',
        target: 'node20',
        format: 'esm',
        sourcemap: 'inline',
    })
    return program
}

/** Vonage names agents by their id alone, so an administrator has mapped them. */
const MAP_AGENTS = `
    var account = new GlideRecord('x_tkl_voice_account');
    account.addQuery('vendor', 'vonage');
    account.query();
    while (account.next()) {
        agents.forEach(function (agent) {
            var user = new GlideRecord('sys_user');
            user.get('user_name', agent.username);
            var record = new GlideRecord('x_tkl_voice_agent');
            record.initialize();
            record.setValue('account', account.getUniqueValue());
            record.setValue('external_id', agent.externalId);
            record.setValue('origin', 'mapped');
            record.setValue('user', user.getUniqueValue());
            record.insert();
        });
    }
`
