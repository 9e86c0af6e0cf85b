/** Data as JSON in UTF-8. */
export function encodeJson(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}
