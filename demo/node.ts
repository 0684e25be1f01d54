import { runNode } from '../instance/cluster/node.ts'
import { openDemo } from './open.ts'

/** One node of `npm start -- --nodes 2`; arguments: the database's file, and `--empty` to leave the demo data out. */
const [database, empty] = process.argv.slice(2)
if (database === undefined) throw new Error('A node needs the file of its database')
await runNode(({ fault }) => openDemo({ database, empty: empty === '--empty', fault }))
