import type { Trunkline } from './trunkline.ts'

/** The secrets of the demo's accounts (demo/people.ts). */
export const EVENTS_SECRET = 'whsec_bG9jYWwtZXZlbnRzLXNpZ25pbmctc2VjcmV0LTMyYnk='
export const VONAGE_SECRET = 'bG9jYWwtdm9uYWdlLXdlYmhvb2stc2VjcmV0LTMyYnk='

export interface TestAccount {
    readonly id: string
    /** As an administrator types them in. */
    setSecrets(secrets: Readonly<Record<string, string>>): void
    change(values: Readonly<Record<string, string>>): Promise<void>
}

export async function accountNamed(trunkline: Trunkline, code: string): Promise<TestAccount> {
    const id = (await trunkline.row('x_tkl_voice_account', `code=${code}`))['sys_id'] ?? ''
    return {
        id,
        setSecrets(secrets) {
            const assignments = Object.entries(secrets)
                .map(([column, secret]) =>
                    secret === ''
                        ? `account.setValue('${column}', '');`
                        : `account.getElement('${column}').setDisplayValue('${secret}');`
                )
                .join('\n')
            trunkline.script(
                `var account = new GlideRecord('x_tkl_voice_account'); account.get('${id}'); ${assignments} account.update();`,
                'x_tkl_voice'
            )
        },
        change: (values) => trunkline.change('x_tkl_voice_account', id, values),
    }
}
