/**
 * The bytes of a request's body. Reading stops as soon as there are more than `limit`: what a header
 * says of the length is not believed, save that it is too much.
 */
export async function bodyUpTo(
  limit: number,
  request: Request,
): Promise<Uint8Array | 'tooLarge' | 'cutShort'> {
  if (Number(request.headers.get('content-length')) > limit) return 'tooLarge';
  if (request.body === null) return new Uint8Array();
  const bytes = new Uint8Array(limit);
  let length = 0;
  // The rest is left unread, not cancelled: under Next a cancelled upload can hang before the reply is out.
  const reader = request.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > limit) return 'tooLarge';
      bytes.set(part.value, length);
      length += part.value.length;
    }
  } catch {
    return 'cutShort';
  }
  return bytes.subarray(0, length);
}
