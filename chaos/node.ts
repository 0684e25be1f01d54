import { createInstance } from '../instance/boot.ts'
import { runNode } from '../instance/cluster/node.ts'

/** One node of the cluster that a chaos run plays with; arguments: the database's file, and the folder of the built application. */
const [database, application] = process.argv.slice(2)
if (database === undefined || application === undefined)
    throw new Error('A node needs its database and its application')
await runNode(({ fault }) => createInstance({ database, applications: [application], fault }))
