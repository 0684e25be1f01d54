import type { Delivery, Itinerary } from './itinerary.ts'
import type { Sender, Sent } from './sender.ts'

/** After so many other calls a delayed request is sent. */
const LATE_AFTER_CALLS = 30

/** Sends every call with several workers at once; resolves to what became of each request. */
export async function deliver(
    sender: Sender,
    itineraries: readonly Itinerary[],
    workers: number,
    progress: (done: number) => void
): Promise<Sent[]> {
    const sent: Sent[] = []
    const late: { readonly after: number; readonly delivery: Delivery }[] = []
    let done = 0

    const send = async ({ message, node }: Delivery): Promise<void> => {
        sent.push(await sender.send(message, node))
    }
    const sendDue = async (): Promise<void> => {
        for (let next = late[0]; next !== undefined && next.after <= done; next = late[0]) {
            late.shift()
            await send(next.delivery)
        }
    }
    const play = async ({ deliveries }: Itinerary): Promise<void> => {
        const beside: Promise<void>[] = []
        for (const delivery of deliveries) {
            if (delivery.when === 'late') late.push({ after: done + LATE_AFTER_CALLS, delivery })
            else if (delivery.when === 'lost') continue
            else if (delivery.beside) beside.push(send(delivery))
            else await send(delivery)
        }
        await Promise.all(beside)
    }
    await inParallel(workers, itineraries, async (itinerary) => {
        await play(itinerary)
        done += 1
        progress(done)
        await sendDue()
    })
    await inParallel(workers, late.splice(0), ({ delivery }) => send(delivery))
    const lost = itineraries.flatMap(({ deliveries }) => deliveries.filter(({ when }) => when === 'lost'))
    await inParallel(workers, lost, send)
    return sent
}

async function inParallel<T>(workers: number, things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
    const waiting = things.values()
    const run = async (): Promise<void> => {
        for (const thing of waiting) await work(thing)
    }
    await Promise.all(Array.from({ length: workers }, run))
}
