import { openCxoneLine } from './cxone-line.ts'
import { openEventsLine, openSimulatorLine } from './events-line.ts'
import type { Line, LineSettings, VendorName } from './line.ts'
import { openVonageLine } from './vonage-line.ts'

const OPEN: Readonly<Record<VendorName, (settings: LineSettings) => Promise<Line>>> = {
    cxone: openCxoneLine,
    vonage: openVonageLine,
    events: openEventsLine,
    simulator: openSimulatorLine,
}

export function openLine(settings: LineSettings): Promise<Line> {
    return OPEN[settings.vendor](settings)
}
