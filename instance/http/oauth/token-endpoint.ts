import type { Instance } from '../../instance.ts'
import { basicCredentials } from '../authentication/basic.ts'
import { accountById, accountByPassword, type UserAccount } from '../authentication/user-account.ts'
import { jsonReply, type InboundRequest, type Reply } from '../message.ts'
import { essence } from '../negotiation/media-type.ts'
import { authenticateApplication, type OAuthApplication } from './application.ts'
import { issueToken, tokenHolder } from './token-store.ts'

const CLIENT_CREDENTIALS_PROPERTY = 'glide.oauth.inbound.client.credential.grant_type.enabled'
const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** What the platform answers to every token request it refuses, whatever the reason (seen in public logs of real instances). */
const REFUSED = jsonReply(401, { error_description: 'access_denied', error: 'server_error' }, NO_STORE)

interface TokenRequest {
    readonly instance: Instance
    readonly application: OAuthApplication
    readonly clientSecret: string
    readonly form: URLSearchParams
}

/**
 * `/oauth_token.do`: a form with grant_type password, client_credentials or refresh_token
 * (platform-security/authentication/r_OAuthAPIRequestParameters.md and r_OAuthAPIResponseParameters.md).
 */
export function answerTokenRequest(instance: Instance, request: InboundRequest): Reply {
    const type = essence(request.headers['content-type'] ?? '')
    if (request.method !== 'POST' || type !== 'application/x-www-form-urlencoded') return REFUSED
    const form = new URLSearchParams(request.body.toString('utf8'))
    const basic = basicCredentials(request.headers['authorization'])
    const clientId = form.get('client_id') ?? basic?.userName ?? ''
    const clientSecret = form.get('client_secret') ?? basic?.password ?? ''
    const application = authenticateApplication(instance, clientId, clientSecret)
    if (application === undefined) return REFUSED
    const asked: TokenRequest = { instance, application, clientSecret, form }
    switch (form.get('grant_type')) {
        case 'password':
            return byPassword(asked)
        case 'client_credentials':
            return byClientCredentials(asked)
        case 'refresh_token':
            return byRefreshToken(asked)
        default:
            return REFUSED
    }
}

function byPassword(asked: TokenRequest): Reply {
    const user = accountByPassword(asked.instance, asked.form.get('username') ?? '', asked.form.get('password') ?? '')
    if (user === undefined) return REFUSED
    const refresh = issueToken(asked.instance, {
        application: asked.application.sysId,
        clientSecret: asked.clientSecret,
        user: user.sysId,
        type: 'refresh_token',
        lifespanSeconds: asked.application.refreshLifespanSeconds,
    })
    return granted(asked, user, refresh.token)
}

function byClientCredentials(asked: TokenRequest): Reply {
    const user = asked.application.applicationUser
    if (asked.instance.property(CLIENT_CREDENTIALS_PROPERTY) !== 'true' || user === undefined) return REFUSED
    return granted(asked, user)
}

function byRefreshToken(asked: TokenRequest): Reply {
    const token = asked.form.get('refresh_token') ?? ''
    const holder = tokenHolder(asked.instance, token, 'refresh_token')
    if (holder === undefined || holder.application !== asked.application.sysId) return REFUSED
    const user = accountById(asked.instance, holder.user)
    return user === undefined ? REFUSED : granted(asked, user, token)
}

function granted(asked: TokenRequest, user: UserAccount, refreshToken?: string): Reply {
    const access = issueToken(asked.instance, {
        application: asked.application.sysId,
        clientSecret: asked.clientSecret,
        user: user.sysId,
        type: 'access_token',
        lifespanSeconds: asked.application.accessLifespanSeconds,
    })
    const body = {
        scope: 'useraccount',
        token_type: 'Bearer',
        expires_in: access.expiresInSeconds,
        ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
        access_token: access.token,
    }
    return jsonReply(200, body, NO_STORE)
}
