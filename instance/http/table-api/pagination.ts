/** Where a page lies in the records a query finds. */
export interface PageOfRecords {
    /** The request's URL without its query string. */
    readonly url: string
    readonly queryString: string
    readonly limit: number
    readonly offset: number
    readonly total: number
}

function link(page: PageOfRecords, offset: number, relation: string): string {
    const parameters = new URLSearchParams(page.queryString)
    parameters.set('sysparm_limit', String(page.limit))
    parameters.set('sysparm_offset', String(offset))
    return `<${page.url}?${parameters.toString()}>;rel="${relation}"`
}

/** The Link header: first, prev, next and last, as far as they exist (c_TableAPI.md, "Link"). */
export function paginationLinks(page: PageOfRecords): string {
    if (page.limit === 0) return link(page, 0, 'first')
    const last = Math.max(0, Math.ceil(page.total / page.limit) - 1) * page.limit
    const links = [link(page, 0, 'first')]
    if (page.offset > 0) links.push(link(page, Math.max(0, page.offset - page.limit), 'prev'))
    if (page.offset + page.limit < page.total) links.push(link(page, page.offset + page.limit, 'next'))
    links.push(link(page, last, 'last'))
    return links.join(',')
}
