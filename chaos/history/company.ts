/** Whom the calls of this world go to. */

export const COMPANY = { canonical: '+18005550100', cxone: '8005550100', vonage: '02079460000' } as const
export const QUEUES = [
    { queue: '77', queueName: 'Service desk' },
    { queue: '78', queueName: 'Second level' },
] as const

export function voicemailOf(root: string): string {
    return `https://media.example.com/voicemails/${root}`
}
