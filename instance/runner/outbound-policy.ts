import type { InstanceOptions } from '../instance.ts'

const property = 'local_instance.outbound_hosts'

/** The hosts scripts may send to besides this machine: those of the options and of a property with a list. */
export function allowedHosts(
    options: Pick<InstanceOptions, 'outboundHosts'>,
    propertyValue: (name: string) => string | undefined
): readonly string[] {
    const listed = (propertyValue(property) ?? '').split(',').map((host) => host.trim())
    return [...(options.outboundHosts ?? []), ...listed.filter((host) => host !== '')]
}

/** Why a request to this address is not sent; undefined when it is. A local instance must not reach anybody's production. */
export function outboundRefusal(url: string, hosts: readonly string[]): string | undefined {
    const { hostname } = new URL(url)
    if (isLoopback(hostname) || hosts.includes(hostname) || hosts.includes('any')) return undefined
    return `Outbound HTTP to ${hostname} is refused: the local instance only sends to this machine and to the hosts of ${property}`
}

function isLoopback(hostname: string): boolean {
    return (
        hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127(\.\d+){3}$/.test(hostname)
    )
}
