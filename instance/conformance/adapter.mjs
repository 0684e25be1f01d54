// What the conformance runner talks to: `node <runner>.mjs instance/conformance/adapter.mjs`.
import { register } from 'tsx/esm/api'

register()
const { createConformanceAdapter } = await import('./conformance-adapter.ts')

export default createConformanceAdapter
