import assert from 'node:assert/strict'
import { defineTables } from '../../../instance/schema/define-tables.ts'
import { annId, scope, script, smallInstance } from '../small-instance.ts'

/** The examples of platform-administration/t_SpecifyingADefaultValue.md need columns the corpus has not. */
describe('Default values by script', () => {
    it('may set the field themselves instead of having a value', () => {
        const instance = smallInstance()
        defineTables(instance, scope, [
            {
                name: 'x_try_default',
                label: 'Default',
                columns: [
                    {
                        name: 'span',
                        type: 'glide_duration',
                        defaultValue: `javascript:current.span.setDisplayValue('3 04:30:14');`,
                    },
                    {
                        name: 'owner',
                        type: 'reference',
                        reference: 'sys_user',
                        defaultValue: `javascript:if (gs.getUserName() == 'ann') current.owner = gs.getUserID();`,
                    },
                ],
            },
        ])
        const made = `var gr = new GlideRecord('x_try_default'); gr.initialize(); var id = gr.insert(); gr.get(id); return [gr.getValue('span'), gr.getValue('owner')]`
        assert.deepEqual(script(instance, made, { user: 'ann' }), ['1970-01-04 04:30:14', annId])
        assert.deepEqual(script(instance, made, { user: 'bob' }), ['1970-01-04 04:30:14', null])
    })
})
