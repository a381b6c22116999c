import { connection } from 'next/server';
import { builtFiles } from '@/app/build';

/** What a browser keeps to go on without a network: the same list for everyone. */
export async function GET() {
  await connection();
  return Response.json(builtFiles());
}
