import assert from 'node:assert/strict'
import { verifyPassword } from '../../instance/base/password.ts'
import type { Instance } from '../../instance/instance.ts'
import { logged, otherScope, script, smallInstance, store } from './small-instance.ts'

const write = `var gr = new GlideRecord('x_try_item'); gr.initialize(); gr.secret.setDisplayValue('hush'); gr.insert();`
const read = `var gr = new GlideRecord('x_try_item'); gr.query(); gr.next();`

describe('A password2 field', () => {
    it('is written in clear by setDisplayValue and read in clear by getDecryptedValue only', () => {
        const instance = smallInstance()
        const result = script(
            instance,
            `${write} ${read} return [gr.secret.getDecryptedValue(), gr.getValue('secret').indexOf('hush'), String(gr.secret).indexOf('hush')]`
        )
        assert.deepEqual(result, ['hush', -1, -1])
        assert.equal(String(instance.rows.select({ table: 'x_try_item' })[0]?.['secret']).includes('hush'), false)
    })

    it('refuses clear text from setValue and from assignment', () => {
        const instance = smallInstance()
        for (const attempt of [`gr.setValue('secret', 'x')`, `gr.secret.setValue('x')`, `gr.secret = 'x'`]) {
            const kept = script(
                instance,
                `${write} ${attempt}; gr.update(); var again = new GlideRecord('x_try_item'); again.get(gr.getUniqueValue());
                return again.secret.getDecryptedValue()`
            )
            assert.equal(kept, 'hush', attempt)
        }
        assert.equal(logged(instance, 'error').filter((line) => line.includes('expects encrypted data')).length, 3)
    })

    it('takes encrypted text from setValue', () => {
        const copied = script(
            smallInstance(),
            `${write} var copy = new GlideRecord('x_try_item'); copy.initialize(); copy.setValue('secret', gr.getValue('secret'));
            copy.insert(); return copy.secret.getDecryptedValue()`
        )
        assert.equal(copied, 'hush')
    })

    it('is not decrypted for another scope than that of its table', () => {
        const instance = smallInstance()
        const decrypt = `${read} return gr.secret.getDecryptedValue()`
        script(instance, write)
        const definition = instance.dictionary.table('x_try_item')
        assert.equal(definition?.access.read, true)
        assert.equal(script(instance, decrypt), 'hush')
        assert.equal(script(instance, decrypt, { in: otherScope }), null)
        assert.match(logged(instance, 'error').join('\n'), /from scope x_other is not allowed/)
    })

    it('is not decrypted where the key management policy rejects it', () => {
        const instance = smallInstance({ keyManagement: 'rejected' })
        const result = script(instance, `${write} ${read} return [gr.secret.getDecryptedValue(), gr.secret.nil()]`)
        assert.deepEqual(result, [null, false])
        assert.deepEqual(logged(instance, 'error'), ['The key management policy rejects decrypting x_try_item.secret'])
    })
})

describe('A password field', () => {
    it('is stored as a hash, however a script sets it, and a hash is copied as it is', () => {
        const instance = smallInstance()
        const made = ['record.setValue("user_password", "one")', 'record.user_password.setDisplayValue("one")'].map(
            (set) =>
                script(
                    instance,
                    `var record = new GlideRecord('sys_user'); record.initialize(); record.user_name = 'carl'; ${set};
                    var first = record.getValue('user_password'); record.get(record.insert());
                    return [first, record.getValue('user_password')]`,
                    { in: 'global' }
                )
        )
        for (const [first, stored] of made as [string, string][]) {
            assert.equal(stored, first)
            assert.deepEqual([stored.includes('one'), verifyPassword('one', stored)], [false, true])
        }
        assert.equal(new Set(made.flat()).size, 2)
    })

    it('stays as a row that was loaded has it until it is set', () => {
        const instance = smallInstance()
        const id = store(instance, 'sys_user', { user_name: 'carl', user_password: 'plain' })
        const rename = `var record = new GlideRecord('sys_user'); record.get('${id}'); record.name = 'Carl'; record.update();`
        script(instance, rename, { in: 'global' })
        assert.equal(instance.rows.get('sys_user', id)?.['user_password'], 'plain')
    })
})

describe('Connection and credential aliases', () => {
    function connected(instance: Instance): { alias: string; credential: string } {
        const alias = store(instance, 'sys_alias', { name: 'Vendor', id: 'x_try.vendor', type: 'connection' })
        const credential = store(instance, 'basic_auth_credentials', {
            name: 'Robot',
            user_name: 'robot',
            password: instance.passwords.encrypt('hush'),
            sys_class_name: 'basic_auth_credentials',
        })
        const connection = { sys_class_name: 'http_connection', connection_alias: alias, credential }
        store(instance, 'http_connection', { ...connection, name: 'Old', connection_url: 'https://old', active: '0' })
        store(instance, 'http_connection', { ...connection, name: 'New', connection_url: 'https://new', active: '1' })
        return { alias, credential }
    }

    it('lead to the active connection and its credential', () => {
        const instance = smallInstance()
        const { alias } = connected(instance)
        const result = script(
            instance,
            `var info = new sn_cc.ConnectionInfoProvider().getConnectionInfo('${alias}');
            return [info.getAttribute('name'), info.getDataMap()['connection_url'], info.getCredentialAttribute('user_name'), info.getCredentialAttribute('password'), info.getAttribute('nothing')]`
        )
        assert.deepEqual(result, ['New', 'https://new', 'robot', 'hush', null])
    })

    it('lead nowhere without an active connection', () => {
        const found = script(
            smallInstance(),
            `return new sn_cc.ConnectionInfoProvider().getConnectionInfo('6219afbf9f03320021dd7501942e70fc')`
        )
        assert.equal(found, null)
    })

    it('are not needed for a credential whose sys_id is known', () => {
        const instance = smallInstance()
        const { credential } = connected(instance)
        const key = store(instance, 'api_key_credentials', {
            sys_class_name: 'api_key_credentials',
            api_key: instance.passwords.encrypt('k-1'),
        })
        const result = script(
            instance,
            `var p = new sn_cc.StandardCredentialsProvider();
            return [p.getCredentialByID('${credential}').getAttribute('password'), p.getCredentialByID('${key}').getAttribute('api_key'), p.getCredentialByID('none')]`
        )
        assert.deepEqual(result, ['hush', 'k-1', null])
    })

    it('give no password where the key management policy rejects it', () => {
        const instance = smallInstance({ keyManagement: 'rejected' })
        const { alias } = connected(instance)
        const password = script(
            instance,
            `return new sn_cc.ConnectionInfoProvider().getConnectionInfo('${alias}').getCredentialAttribute('password')`
        )
        assert.equal(password, null)
    })

    it('refuse by name what is not emulated', () => {
        const instance = smallInstance()
        const { alias } = connected(instance)
        const refused = {
            'new sn_cc.ConnectionInfoProvider().getConnectionInfoByDomain()':
                /ConnectionInfoProvider\.getConnectionInfoByDomain/,
            [`new sn_cc.ConnectionInfoProvider().getConnectionInfo('${alias}').getExtendedAttributes()`]:
                /ConnectionInfo\.getExtendedAttributes/,
            'new sn_cc.StandardCredentialsProvider().getCredentials()': /StandardCredentialsProvider\.getCredentials/,
            'new sn_cc.StandardCredentialsProvider().getCredentialByAliasID()': /getCredentialByAliasID/,
            'new sn_cc.ConnectionBuilder()': /sn_cc\.ConnectionBuilder/,
        }
        for (const [code, name] of Object.entries(refused)) {
            assert.throws(() => script(instance, code), new RegExp(`${name.source} is not emulated`))
        }
    })
})
