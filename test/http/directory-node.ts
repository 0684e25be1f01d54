import { createInstance } from '../../instance/boot.ts'
import { createFaultSwitch } from '../../instance/store/fault-switch.ts'
import { FILL } from './directory.ts'

/*
 * A node of an instance, as a process of its own: runs the job that fills the directory, and ends at an SQL statement
 * where it is told to. Arguments: database file, milliseconds its clock is ahead, statement (0 for none).
 */
const [file = '', ahead = '0', stopAt = '0'] = process.argv.slice(2)
const fault = createFaultSwitch('directory')
const instance = createInstance({
    database: file,
    applications: [],
    clock: { now: () => Date.now() + Number(ahead) },
    fault,
})
if (Number(stopAt) > 0) fault.arm({ stopAt: Number(stopAt) })
instance.runJob(FILL)
instance.close()
