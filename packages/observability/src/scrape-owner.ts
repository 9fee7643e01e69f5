/**
 * Marks a monitor whose targets the collector on their own node scrapes, so that Prometheus leaves them out.
 *
 * It suits what runs on every node: each collector asks its neighbour, so Prometheus need not reach into every machine.
 */
export const nodeScraped = { label: 'lumie-infra.com/scraped-by', value: 'node-collector' } as const;
