import { notAllowed, optionsOf } from '../replies';
import { assessRequest } from './assessRequest';

const allow = 'OPTIONS, POST';

export const POST = assessRequest;
export const OPTIONS = optionsOf(allow);
export const GET = notAllowed(allow);
export const HEAD = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
