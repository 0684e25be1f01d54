import assert from 'node:assert/strict'
import { httpClient, type HttpClient, type HttpReply } from './http-client.ts'
import { password } from './users.ts'

/** What somebody sees and presses in a browser. */
export class Visitor {
    readonly client: HttpClient
    private cookie = ''

    constructor(url: string) {
        this.client = httpClient(url)
    }

    async logIn(userName: string): Promise<this> {
        const reply = await this.client.submit('/login.do', { user_name: userName, user_password: password })
        this.cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
        return this
    }

    async open(path: string): Promise<string> {
        const reply = await this.client.get(path, { cookie: this.cookie })
        assert.equal(reply.status, 200, path)
        return reply.text
    }

    /** Presses a UI action with the token of a page; where that leads. */
    async press(page: string, fields: readonly (readonly [string, string])[]): Promise<string> {
        const token = /name="sysparm_ck" value="([0-9a-f]+)"/.exec(await this.open(page))?.[1] ?? ''
        const reply = await this.send([['sysparm_ck', token], ...fields])
        assert.equal(reply.status, 302, reply.text)
        return reply.headers.get('location') ?? ''
    }

    send(fields: readonly (readonly [string, string])[]): Promise<HttpReply> {
        return this.client.request('/ui_action.do', {
            method: 'POST',
            body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: this.cookie },
        })
    }
}
