import { protocol } from '@/machines/protocol';
import { notAllowed, optionsOf, reply } from '../replies';

const allow = 'GET, HEAD, OPTIONS';

/** Says that the server answers, and with which protocol. */
export function GET() {
  return reply({ status: 'ok', protocol: protocol.version });
}

export const OPTIONS = optionsOf(allow);
export const POST = notAllowed(allow);
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
