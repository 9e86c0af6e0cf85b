/**
 * The commands of the page, for this server.
 *
 * @param origin e.g. `https://heng.example.gov.cn`
 * @param cycle id of a cycle; null: a place to fill in
 */
export function examplesFor(origin: string, cycle: string | null) {
  const unit = `{"externalId":"u-001","name":"第一中学"}`;
  const post = (address: string, more: string): string =>
    `curl -X POST "${origin}${address}" \\\n  -H "authorization: Bearer $KEY" -H 'content-type: application/json' \\\n${more}`;
  return {
    call: `KEY='heng_…'\ncurl -H "authorization: Bearer $KEY" "${origin}/api/sessions/current"`,
    dryRun: post('/api/units?dryRun=true', `  -d '${unit}'`),
    once: post('/api/units', `  -H 'idempotency-key: u-001-20230315' \\\n  -d '${unit}'`),
    bulk: `curl -X POST "${origin}/api/cycles/${cycle ?? 'CYCLE'}/bulk/facts?mode=rows&dryRun=true" \\\n  -H "authorization: Bearer $KEY" -H 'content-type: text/csv' \\\n  --data-binary @facts.csv`,
  } as const;
}
