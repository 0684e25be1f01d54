import assert from 'node:assert/strict'
import { fieldValues, withOutputs } from '../../instance/atf/step-inputs.ts'

const step = '0123456789abcdef0123456789abcdef'
const earlier = new Map([[step, { record_id: 'r1', table: 'task' }]])

describe('The inputs of a test step', () => {
    it('take the outputs of earlier steps, anywhere in a text and more than once', () => {
        const text = `/api/{{step['${step}'].record_id}}?table={{step['${step}'].table}}`
        assert.equal(withOutputs(text, earlier), '/api/r1?table=task')
        assert.equal(withOutputs('{"a":{"b":1}}', earlier), '{"a":{"b":1}}')
    })

    it('are refused when a step has not run, has no such output, or a reference goes on from it', () => {
        assert.throws(() => withOutputs(`{{step['${step}'].user}}`, earlier), /has no output user/)
        assert.throws(() => withOutputs(`{{step['${step.replace('0', 'f')}'].table}}`, earlier), /has no output table/)
        assert.throws(() => withOutputs(`{{step['${step}'].record_id.name}}`, earlier), /not emulated/)
    })

    it('are fields and their values, a caret in a value doubled', () => {
        assert.deepEqual(fieldValues('a=1^b=x=y^c=two^^carets^d=^EQ'), { a: '1', b: 'x=y', c: 'two^carets', d: '' })
        assert.deepEqual(fieldValues(''), {})
        assert.throws(() => fieldValues('a=1^oops^EQ'), /Not a field and its value: oops/)
    })
})
