import { probes, user } from './probe.ts'

/** Five records more: three categories, numbers that are no order of text. */
const more = {
    x_conf_item: [
        { number: 'A1', category: 'hardware', qty: 10, state: 1, active: true, title: 'b', due: '2023-12-28 08:00:00' },
        { number: 'A2', category: 'hardware', qty: 9, state: 2, active: true, title: 'a', due: '2024-01-04 08:00:00' },
        { number: 'A3', category: 'network', qty: 9, state: 2, active: false, title: 'a', due: '2024-04-03 08:00:00' },
        { number: 'A4', category: 'network', qty: null, state: 3, active: true, title: null, due: null },
    ],
}

const grouped = `
const groups = (build, read) => { const ga = new GlideAggregate('x_conf_item'); build(ga); ga.query(); const out = []; while (ga.next()) out.push(read(ga)); return out }
`

probes('GlideAggregate', 'api-reference/server-api-reference/c_GlideAggregateScopedAPI.md', [
    {
        it: 'counts all records and those of a query',
        script: `${grouped} return [groups((ga) => ga.addAggregate('COUNT'), (ga) => ga.getAggregate('COUNT')), groups((ga) => { ga.addAggregate('COUNT'); ga.addQuery('active', '=', 'true'); ga.addNotNullQuery('title') }, (ga) => ga.getAggregate('COUNT')), groups((ga) => { ga.addAggregate('COUNT'); ga.addEncodedQuery('qty=99') }, (ga) => ga.getAggregate('COUNT'))]`,
        expect: [['4'], ['2'], ['0']],
    },
    {
        it: 'calculates over groups',
        setup: more,
        script: `${grouped} return groups((ga) => { ga.groupBy('category'); ga.addNotNullQuery('category'); for (const name of ['SUM', 'MIN', 'MAX', 'COUNT', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT']) ga.addAggregate(name, 'qty') }, (ga) => [ga.getValue('category'), ...['SUM', 'MIN', 'MAX', 'COUNT', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT'].map((name) => ga.getAggregate(name, 'qty'))])`,
        expect: [
            ['hardware', '20', '1', '10', '3', '1,9,10', '1,9,10'],
            ['network', '12', '3', '9', '2', '3,9', '3,9'],
            ['software', '2', '2', '2', '1', '2', '2'],
        ],
    },
    {
        it: 'averages, and deviates as the whole population does',
        setup: more,
        script: `${grouped} return groups((ga) => { ga.groupBy('category'); ga.addQuery('category', 'network'); ga.addAggregate('AVG', 'qty'); ga.addAggregate('STDDEV', 'qty') }, (ga) => [Number(ga.getAggregate('AVG', 'qty')), Number(ga.getAggregate('STDDEV', 'qty')), typeof ga.getAggregate('AVG', 'qty')])`,
        expect: [[6, 3, 'string']],
    },
    {
        it: 'adds decimals without a trace of binary fractions',
        setup: { x_conf_item: [{ amount: 0.1 }, { amount: 0.2 }] },
        script: `${grouped} return groups((ga) => { ga.addAggregate('SUM', 'amount'); ga.addQuery('amount', '<', 1); ga.setGroup(false) }, (ga) => ga.getAggregate('SUM', 'amount'))`,
        expect: ['0.3'],
    },
    {
        it: 'counts different values',
        setup: more,
        script: `${grouped} return groups((ga) => { ga.groupBy('category'); ga.addAggregate('count'); ga.addAggregate('count(distinct', 'title'); ga.addNotNullQuery('category') }, (ga) => [String(ga.category), ga.getAggregate('count'), ga.getAggregate('count(distinct', 'title')])`,
        expect: [
            ['hardware', '3', '3'],
            ['network', '3', '2'],
            ['software', '1', '1'],
        ],
    },
    {
        it: 'groups by the field of an aggregate when nothing else is said',
        setup: more,
        script: `${grouped} return [groups((ga) => { ga.addAggregate('COUNT', 'category'); ga.addNotNullQuery('category') }, (ga) => [ga.getValue('category'), ga.getAggregate('COUNT', 'category')]), groups((ga) => { ga.addAggregate('SUM', 'qty'); ga.addNotNullQuery('qty') }, (ga) => [ga.getValue('qty'), ga.getAggregate('SUM', 'qty')])]`,
        expect: [
            [
                ['hardware', '3'],
                ['network', '3'],
                ['software', '1'],
            ],
            [
                ['1', '1'],
                ['2', '2'],
                ['3', '3'],
                ['9', '18'],
                ['10', '10'],
            ],
        ],
    },
    {
        it: 'does not group when told not to',
        setup: more,
        script: `${grouped} return [groups((ga) => { ga.addAggregate('SUM', 'qty'); ga.setGroup(false) }, (ga) => ga.getAggregate('SUM', 'qty')), groups((ga) => { ga.addAggregate('COUNT', 'category'); ga.setGroup(true); ga.groupBy('category'); ga.addNotNullQuery('category') }, (ga) => ga.getAggregate('COUNT', 'category'))]`,
        expect: [['34'], ['3', '3', '1']],
    },
    {
        it: 'gives the fields of a group as elements, over references too',
        setup: more,
        script: `${grouped} return [groups((ga) => { ga.groupBy('state'); ga.addAggregate('COUNT') }, (ga) => [ga.state.getDisplayValue(), ga.state == '1', ga.getValue('state'), ga.getDisplayValue('state'), ga.getValue('title')]), groups((ga) => { ga.groupBy('owner'); ga.addAggregate('COUNT'); ga.addNotNullQuery('owner') }, (ga) => ga.owner.getDisplayValue() + ga.getAggregate('COUNT')).sort(), groups((ga) => { ga.groupBy('owner.manager'); ga.addAggregate('COUNT'); ga.addNotNullQuery('owner.manager') }, (ga) => [ga.getValue('owner.manager'), ga.getDisplayValue('owner.manager'), ga.getAggregate('COUNT')])]`,
        expect: [
            [
                ['New', true, '1', 'New', null],
                ['In Progress', false, '2', 'In Progress', null],
                ['Closed', false, '3', 'Closed', null],
            ],
            ['Ned Nobody1', 'Pat Pacific1', 'Uma User1'],
            [[user.lee, 'Lee Lead', '2']],
        ],
    },
    {
        it: 'groups by several fields',
        setup: more,
        script: `${grouped} return groups((ga) => { ga.groupBy('category'); ga.groupBy('state'); ga.addAggregate('COUNT'); ga.addQuery('category', 'IN', 'hardware,network') }, (ga) => [ga.getValue('category'), ga.getValue('state'), ga.getAggregate('COUNT')].join(' '))`,
        expect: ['hardware 1 2', 'hardware 2 1', 'network 2 1', 'network 3 2'],
    },
    {
        it: 'orders by fields and by aggregates, the largest first',
        setup: more,
        script: `${grouped} const read = (ga) => ga.getValue('category') + ga.getAggregate('COUNT'); return [groups((ga) => { ga.addAggregate('COUNT'); ga.orderBy('category'); ga.addNotNullQuery('category') }, read), groups((ga) => { ga.addAggregate('COUNT'); ga.orderByDesc('category'); ga.addNotNullQuery('category') }, read), groups((ga) => { ga.groupBy('category'); ga.addAggregate('COUNT'); ga.orderByAggregate('SUM', 'qty'); ga.addNotNullQuery('category') }, read), groups((ga) => { ga.addAggregate('COUNT', 'category'); ga.orderByAggregate('count', 'category'); ga.addNotNullQuery('category') }, (ga) => ga.getAggregate('COUNT', 'category'))]`,
        expect: [
            ['hardware3', 'network3', 'software1'],
            ['software1', 'network3', 'hardware3'],
            ['hardware3', 'network3', 'software1'],
            ['3', '3', '1'],
        ],
    },
    {
        it: 'drops groups by their aggregates',
        setup: more,
        script: `${grouped} const read = (ga) => ga.getValue('category'); return [groups((ga) => { ga.groupBy('category'); ga.addAggregate('COUNT'); ga.addHaving('COUNT', '>', '2'); ga.addNotNullQuery('category') }, read), groups((ga) => { ga.groupBy('category'); ga.addHaving('SUM', 'qty', '<', 15); ga.addNotNullQuery('category') }, read)]`,
        expect: [
            ['hardware', 'network'],
            ['network', 'software'],
        ],
    },
    {
        it: 'takes its window from the rows of the table',
        setup: more,
        script: `${grouped} const total = (...args) => groups((ga) => { ga.groupBy('category'); ga.addAggregate('COUNT'); ga.setAggregateWindow(...args) }, (ga) => Number(ga.getAggregate('COUNT'))).reduce((sum, count) => sum + count, 0); return [total(0, 5), total(0, 100), total(6, 100), total(3, 3)]`,
        expect: [5, 8, 2, 0],
    },
    {
        it: 'follows time in quarters, days of the week and years',
        setup: more,
        script: `${grouped} const trend = (interval, included) => groups((ga) => { ga.addAggregate('COUNT'); ga.addTrend('due', interval); ga.addNotNullQuery('due'); if (included === false) ga.setIntervalYearIncluded(false) }, (ga) => ga.getValue('timeref') + ' ' + ga.getAggregate('COUNT')); return [trend('quarter'), trend('dayofweek'), trend('dayofweek', false), trend('year')]`,
        expect: [
            ['4/2023 1', '1/2024 4', '2/2024 1'],
            [
                'Thursday/2023 1',
                'Sunday/2024 1',
                'Monday/2024 1',
                'Tuesday/2024 1',
                'Wednesday/2024 1',
                'Thursday/2024 1',
            ],
            ['Sunday 1', 'Monday 1', 'Tuesday 1', 'Wednesday 1', 'Thursday 2'],
            ['2023 1', '2024 5'],
        ],
    },
    {
        it: 'writes its query, and that of a group',
        setup: more,
        script: `${grouped} const ga = new GlideAggregate('x_conf_item'); ga.addAggregate('MIN', 'qty'); ga.groupBy('category'); ga.addQuery('active', 'true'); ga.addNotNullQuery('category'); ga.query(); ga.next(); return [ga.getEncodedQuery(), ga.getAggregateEncodedQuery(), ga.getTableName(), ga.getRowCount()]`,
        expect: [
            'active=true^categoryISNOTEMPTY^ORDERBYcategory^GROUPBYcategory',
            'active=true^categoryISNOTEMPTY^category=hardware',
            'x_conf_item',
            2,
        ],
    },
    {
        it: 'moves as a GlideRecord does',
        setup: more,
        script: `const ga = new GlideAggregate('x_conf_item'); ga.groupBy('state'); ga.addAggregate('COUNT'); ga.setCategory('reporting'); ga.query(); const out = []; while (ga.hasNext()) { ga.next(); out.push(ga.getValue('state')) } return [out, ga.next(), ga.hasNext(), ga.getRowCount()]`,
        expect: [['1', '2', '3'], false, false, 3],
    },
    {
        it: 'takes conditions with alternatives',
        script: `const ga = new GlideAggregate('x_conf_item'); ga.addQuery('qty', 1).addOrCondition('qty', 2); ga.addNullQuery('parent').addOrCondition('number', 'I2'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return ga.getAggregate('COUNT')`,
        expect: '2',
    },
    {
        it: 'refuses what it does not know',
        script: `const refused = (body) => { try { body(new GlideAggregate('x_conf_item')); return 'answered' } catch (error) { return /not emulated/.test(error.message) } }; return [refused((ga) => ga.addAggregate('MEDIAN', 'qty')), refused((ga) => ga.orderBy('glidefunction:length(title)')), refused((ga) => ga.addTrend('due', 'decade')), refused((ga) => ga.getTotal()), refused((ga) => ga.addAggregate('SUM', 'span'))]`,
        expect: [true, true, true, true, true],
    },
])
